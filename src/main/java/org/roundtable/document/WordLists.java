package org.roundtable.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a Word document: bullets share one definition, each numbered list has its own and so its own first number. */
final class WordLists {
    /** As deep as Word counts; what is nested deeper stands at the deepest. */
    private static final int LEVELS = 9;

    private static final int STEP = 360;

    private final XWPFNumbering numbering;
    private final BigInteger bullets;
    private int definitions;

    WordLists(XWPFDocument word) {
        numbering = word.createNumbering();
        bullets = defined(STNumberFormat.BULLET, 1);
    }

    BigInteger bullets() {
        return bullets;
    }

    BigInteger numbers(int first) {
        return defined(STNumberFormat.DECIMAL, first);
    }

    void mark(XWPFParagraph paragraph, BigInteger list, int depth) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(Math.min(depth, LEVELS - 1)));
    }

    static void indent(XWPFParagraph paragraph, int depth) {
        if (depth > 0) {
            paragraph.setIndentationLeft(Math.min(depth, LEVELS) * STEP);
        }
    }

    private BigInteger defined(STNumberFormat.Enum format, int first) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(definitions++));
        for (int depth = 0; depth < LEVELS; depth++) {
            level(definition.addNewLvl(), depth, format, first);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTLvl level, int depth, STNumberFormat.Enum format, int first) {
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.valueOf(first));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(format == STNumberFormat.BULLET ? "\u2022" : "%" + (depth + 1) + ".");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf((depth + 1L) * STEP));
        indent.setHanging(BigInteger.valueOf(STEP));
    }
}
