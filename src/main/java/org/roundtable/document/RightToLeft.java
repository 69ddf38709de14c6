package org.roundtable.document;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts words that are read from right to left in the order and, for Arabic, in the shapes in which they are drawn. */
final class RightToLeft implements BidiReorderer {
    private static final ArabicShaping SHAPES =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
    private static final ArabicShaping PLAIN =
            new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return changed(SHAPES, text);
    }

    @Override
    public String deshapeText(String text) {
        return changed(PLAIN, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String changed(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException unchangeable) {
            return text;
        }
    }
}
