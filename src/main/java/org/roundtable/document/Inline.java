package org.roundtable.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a line. */
public sealed interface Inline {
    Pattern SAFE_ADDRESS = Pattern.compile("(?i)(https?://|mailto:)\\S+");

    record Text(String text) implements Inline {
        public Text {
            text = Letters.run(text);
        }
    }

    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }

        public Strong(String text) {
            this(List.of(new Text(text)));
        }
    }

    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }

        public Emphasis(String text) {
            this(List.of(new Text(text)));
        }
    }

    /**
     * @param address of the web ({@code http}, {@code https}) or of mail ({@code mailto})
     * @throws IllegalArgumentException for any other address
     */
    record Link(String address, String text) implements Inline {
        public Link {
            if (!safe(address)) {
                throw new IllegalArgumentException("not an address to link to");
            }
            address = Letters.line(address);
            text = Letters.line(text).isEmpty() ? address : Letters.line(text);
        }

        /** The text, with the address unless the text is it. */
        String described() {
            return address.equals(text) ? text : text + " (" + address + ")";
        }
    }

    /** The line ends here, the paragraph goes on. */
    record Break() implements Inline {}

    /** A text as it was typed, line by line. */
    static List<Inline> of(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String line : Letters.lines(text).split("\n", -1)) {
            if (!inlines.isEmpty()) {
                inlines.add(new Break());
            }
            inlines.add(new Text(line));
        }
        return List.copyOf(inlines);
    }

    static boolean safe(String address) {
        return SAFE_ADDRESS.matcher(address).matches();
    }

    /** The words alone. */
    static String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> words.append(
                switch (inline) {
                    case Text text -> text.text();
                    case Strong strong -> words(strong.inlines());
                    case Emphasis emphasis -> words(emphasis.inlines());
                    case Link link -> link.text();
                    case Break end -> "\n";
                }));
        return words.toString();
    }
}
