package org.roundtable.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes the inside of a paragraph into a Word document. */
final class WordLines {
    private final XWPFParagraph paragraph;

    private WordLines(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static void write(XWPFParagraph paragraph, List<Inline> inlines) {
        new WordLines(paragraph).write(inlines, false, false);
    }

    private void write(List<Inline> inlines, boolean strong, boolean soft) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> shown(paragraph.createRun(), text.text(), strong, soft);
                case Inline.Strong bold -> write(bold.inlines(), true, soft);
                case Inline.Emphasis italic -> write(italic.inlines(), strong, true);
                case Inline.Link link -> link(link, strong, soft);
                case Inline.Break end -> paragraph.createRun().addBreak();
            }
        }
    }

    private void link(Inline.Link link, boolean strong, boolean soft) {
        XWPFRun run = paragraph.createHyperlinkRun(link.address());
        run.setStyle("Hyperlink");
        shown(run, link.text(), strong, soft);
    }

    private static void shown(XWPFRun run, String text, boolean strong, boolean soft) {
        run.setText(text);
        run.setBold(strong);
        run.setItalic(soft);
    }
}
