package org.roundtable.meeting;

import java.util.List;
import org.roundtable.document.Block;

/**
 * A section of the minutes as it is drawn from what happened.
 *
 * @param before what stands before the keeper's own words
 * @param after what stands after them
 */
record MinutesPart(MinutesSection section, String title, List<Block> before, List<Block> after) {
    MinutesPart {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
