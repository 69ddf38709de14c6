package org.roundtable.live;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;

/**
 * What one node tells the others at a time: a line that says which node and its how manieth message, then a line for each
 * note and each hint.
 *
 * @param number rises by one with each message of a node
 */
record Message(long node, long number, List<Note> notes, List<Hint> hints) {
    static String head(long node, long number) {
        return Ids.text(node) + ' ' + number;
    }

    static String line(Note note) {
        return "n " + Ids.text(note.id()) + ' ' + note.names();
    }

    static String line(Hint hint) {
        return (hint.here() ? "+ " : "- ") + hint.topic() + ' ' + hint.person().text() + ' ' + hint.place();
    }

    static Message read(String text) {
        List<String> lines = text.lines().toList();
        String[] head = lines.getFirst().split(" ");
        List<Note> notes = new ArrayList<>();
        List<Hint> hints = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ", line.startsWith("n") ? 3 : 4);
            if (parts.length == 3) {
                notes.add(Note.read(Ids.read(parts[1], id -> id), parts[2]));
            } else {
                hints.add(hint(parts));
            }
        }
        return new Message(Ids.read(head[0], id -> id), Long.parseLong(head[1]), notes, hints);
    }

    private static Hint hint(String[] parts) {
        return new Hint(Topic.read(parts[1]), PersonId.of(parts[2]), parts[3], parts[0].equals("+"));
    }
}
