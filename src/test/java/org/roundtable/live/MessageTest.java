package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;

class MessageTest {
    @Test
    void whatIsToldIsHeardAsItWas() {
        var note = new Note(77, List.of(new Topic("poll", 42), new Topic("polls-initiative", 9)));
        var writes = new Hint(new Topic("initiative", 9), PersonId.next(), "field:long title", true);
        var left = new Hint(new Topic("initiative", 9), PersonId.next(), "", false);
        var heard = Message.read(
                String.join("\n", Message.head(5, 6), Message.line(note), Message.line(writes), Message.line(left)));
        assertThat(heard).isEqualTo(new Message(5, 6, List.of(note), List.of(writes, left)));
    }

    @Test
    void manyTopicsAreToldInPartsThatFit() {
        var topics = LongStream.rangeClosed(1, 500)
                .mapToObj(id -> new Topic("presence-initiative", Long.MAX_VALUE - id))
                .toList();
        var notes = Note.of(topics);
        assertThat(notes.stream().flatMap(note -> note.topics().stream())).containsExactlyElementsOf(topics);
        assertThat(notes).allMatch(note -> note.names().length() < 4_000);
    }
}
