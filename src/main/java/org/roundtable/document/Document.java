package org.roundtable.document;

import java.util.List;
import java.util.Locale;

/**
 * What any room hands over to be written: words only, no layout.
 *
 * @param subtitle lines under the title, such as the board, the date and the place
 * @throws IllegalArgumentException when the title is blank or a heading skips a level, which readers of headings stumble over
 */
public record Document(String title, Locale language, List<String> subtitle, List<Block> blocks) {
    public Document {
        title = Letters.line(title);
        subtitle = subtitle.stream().map(Letters::line).toList();
        blocks = List.copyOf(blocks);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        int above = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                above = below(above, heading);
            }
        }
    }

    private static int below(int above, Block.Heading heading) {
        if (heading.level() > above + 1) {
            throw new IllegalArgumentException("level " + heading.level() + " skips one: " + heading.text());
        }
        return heading.level();
    }
}
