package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Span;
import io.nayuki.qrcodegen.QrCode;

/** An address as a picture that a phone reads: dark on white in every theme. */
class JoinCode extends Span {
    /** The blank border, in modules, that readers need. */
    private static final int QUIET = 4;

    /** @param label what a screen reader says, in the person's language */
    JoinCode(String address, String label) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        String picture =
                "<svg viewBox='0 0 %1$d %1$d' shape-rendering='crispEdges'><path fill='#fff' d='M0,0h%1$dv%1$dh-%1$dz'/><path d='%2$s'/></svg>"
                        .formatted(side, modules(code));
        getElement().setProperty("innerHTML", picture);
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        getElement().getClassList().add("join-code");
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
