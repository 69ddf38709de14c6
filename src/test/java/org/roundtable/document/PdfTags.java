package org.roundtable.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: each tag with the words in it. */
public final class PdfTags {
    private final Map<String, String> texts = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    /** @param scope what a header cell heads, or nothing */
    public record Tag(String type, String scope, String text) {}

    private PdfTags() {}

    public static List<Tag> of(PDDocument pdf) throws Exception {
        PdfTags reader = new PdfTags();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> reader.remember(page, content));
        }
        reader.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return reader.tags;
    }

    public static List<String> texts(List<Tag> tags, String type) {
        return tags.stream()
                .filter(tag -> tag.type().equals(type))
                .map(tag -> tag.text().strip())
                .toList();
    }

    private void remember(PDPage page, PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                remember(page, inner);
            }
        }
        texts.merge(key(page, content.getMCID()), text.toString(), String::concat);
    }

    private String walk(PDStructureNode node, PDPage above) {
        StringBuilder text = new StringBuilder();
        PDPage page = above;
        int place = tags.size();
        if (node instanceof PDStructureElement element) {
            page = element.getPage() == null ? above : element.getPage();
            tags.add(new Tag(element.getStandardStructureType(), scope(element), ""));
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureNode inner -> text.append(walk(inner, page));
                case PDMarkedContentReference reference ->
                    text.append(texts.getOrDefault(
                            key(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()), ""));
                case Integer id -> text.append(texts.getOrDefault(key(page, id), ""));
                default -> {}
            }
        }
        if (node instanceof PDStructureElement) {
            Tag tag = tags.get(place);
            tags.set(place, new Tag(tag.type(), tag.scope(), text.toString()));
        }
        return text.toString();
    }

    private static String scope(PDStructureElement element) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.size(); at++) {
            var scope = attributes.getObject(at).getCOSObject().getNameAsString(COSName.getPDFName("Scope"));
            if (scope != null) {
                return scope;
            }
        }
        return "";
    }

    private static String key(PDPage page, int id) {
        return System.identityHashCode(page.getCOSObject()) + "/" + id;
    }
}
