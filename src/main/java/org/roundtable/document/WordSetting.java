package org.roundtable.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a Word document has before its first word: title, language, styles, paper, numbers of pages. */
final class WordSetting {
    /** Fields of Word in the places of a text; private characters mark where they stand. */
    static final Map<String, String> COUNTERS = Map.of("page", "\uE000PAGE\uE001", "pages", "\uE000NUMPAGES\uE001");

    private static final Pattern PART = Pattern.compile("\uE000(\\w+)\uE001|[^\uE000]+");

    private WordSetting() {}

    static void prepare(XWPFDocument word, Document document) throws IOException {
        word.getProperties().getCoreProperties().setTitle(document.title());
        word.getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .setLanguageProperty(document.language().toLanguageTag());
        XWPFStyles styles = word.createStyles();
        try (InputStream file = Sheets.open("word/styles.xml")) {
            styles.setStyles(StylesDocument.Factory.parse(file).getStyles());
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
        styles.setSpellingLanguage(document.language().toLanguageTag());
        paper(word.getDocument().getBody().addNewSectPr());
    }

    private static void paper(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(25));
        margins.setBottom(twips(25));
        margins.setLeft(twips(22));
        margins.setRight(twips(22));
    }

    static void number(XWPFDocument word, String text) {
        XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(1) == null) {
                line.createRun().setText(part.group());
            } else {
                line.getCTP().addNewFldSimple().setInstr(part.group(1));
            }
        }
    }

    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
