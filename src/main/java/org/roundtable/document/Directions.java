package org.roundtable.document;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Tells the PDF which parts of a paragraph run from right to left. */
final class Directions implements BidiSplitter {
    private static final BidiTextRun NOTHING = new BidiTextRun(0, 0, LTR);

    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi.setPara(paragraph, direction, null);
    }

    @Override
    public int countTextRuns() {
        return Math.max(1, bidi.countRuns());
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        if (bidi.getLength() == 0) {
            return NOTHING;
        }
        BidiRun run = bidi.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Bidi.getBaseDirection(paragraph);
    }
}
