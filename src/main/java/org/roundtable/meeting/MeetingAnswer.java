package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** What somebody has answered last to the invitation to a meeting. */
@Entity
class MeetingAnswer extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Reply reply = Reply.MAYBE;

    @Enumerated(EnumType.STRING)
    private @Nullable Way way;

    @Column(name = "alternate_id")
    private @Nullable PersonId alternate;

    @Column(nullable = false)
    private Instant answeredAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected MeetingAnswer() {}

    MeetingAnswer(MeetingId meeting, PersonId person) {
        super(Ids.next());
        this.meeting = meeting;
        this.person = person;
    }

    /** @param instead who comes when the answer says that somebody does */
    void say(Answer answer, Optional<PersonId> instead, Instant at) {
        reply = answer.reply();
        way = answer.way().orElse(null);
        alternate = answer.alternate() ? instead.orElseThrow() : null;
        answeredAt = at;
    }

    MeetingId meeting() {
        return meeting;
    }

    PersonId person() {
        return person;
    }

    Answer answer() {
        return new Answer(reply, Optional.ofNullable(way), alternate != null);
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Optional<PersonId> alternate() {
        return Optional.ofNullable(alternate);
    }
}
