package org.roundtable.document;

import io.nayuki.qrcodegen.QrCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Draws QR codes for a browser. */
public final class Qr {
    /** The blank border, in modules, that readers need. */
    private static final int QUIET = 4;

    private Qr() {}

    /**
     * A square picture that scales to its place, dark on white in every theme.
     *
     * @param text what a phone reads, at most some 2,300 bytes
     * @param label what a screen reader says, in the person's language
     * @throws IllegalArgumentException when the text is too long for any QR code
     */
    public static String svg(String text, String label) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        Document picture = new Document("");
        picture.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element svg = picture.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + side + ' ' + side)
                .attr("shape-rendering", "crispEdges")
                .attr("role", "img")
                .attr("aria-label", label);
        svg.appendElement("title").text(label);
        svg.appendElement("path").attr("fill", "#fff").attr("d", "M0,0h" + side + 'v' + side + "h-" + side + 'z');
        svg.appendElement("path").attr("fill", "#000").attr("d", modules(code));
        return svg.outerHtml();
    }

    private static String modules(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
