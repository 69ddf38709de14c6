package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** A question on the board of a meeting. Of whoever asks without a name nothing is kept but a salted hash. */
@Entity
class Question extends Stored {
    static final int TEXT_MAX = 500;
    static final int ANSWER_MAX = 4_000;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private QuestionState state;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String askedHash;

    @Column(nullable = false)
    private boolean byGuest;

    private @Nullable PersonId askedBy;

    private @Nullable GuestId askedByGuest;

    @Column(nullable = false)
    private Instant askedAt;

    /** The meeting while this is on show, else null: the database lets a meeting show one only. */
    private @Nullable MeetingId onShowOf;

    @Column(nullable = false)
    private String answer = "";

    @Column(nullable = false)
    private String reason = "";

    @Embedded
    private @Nullable Settlement settlement;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(NewQuestion asked, MeetingId meeting, Asker asker, QuestionRules rules, int place, Instant at) {
        super(asked.id().value());
        this.meeting = meeting;
        this.text = Texts.required("question", asked.text(), TEXT_MAX);
        this.askedHash = asker.hash();
        this.byGuest = asker.isGuest();
        this.state = rules.membersAtOnce() && !byGuest ? QuestionState.OPEN : QuestionState.WAITING;
        this.place = place;
        this.askedAt = at;
        if (rules.names() == AskerNames.ALWAYS || rules.names() == AskerNames.AS_ASKED && asked.named()) {
            askedBy = asker.person();
            askedByGuest = asker.guest();
        }
    }

    /**
     * The same again changes nothing.
     *
     * @throws Rejected {@code question-settled}
     */
    void accept(int newPlace) {
        requireUnsettled();
        if (state == QuestionState.WAITING) {
            state = QuestionState.OPEN;
            place = newPlace;
        }
    }

    /** @throws Rejected {@code question-settled} */
    void decline(String why, PersonId by, Instant at) {
        requireUnsettled();
        reason = Texts.required("reason", why, TEXT_MAX);
        state = QuestionState.DECLINED;
        onShowOf = null;
        settlement = new Settlement(by, at);
    }

    /** An answer can be put in better words later. */
    void answer(String words, PersonId by, Instant at) {
        if (state == QuestionState.DECLINED) {
            throw new Rejected("question-settled");
        }
        answer = Texts.required("answer", words, ANSWER_MAX);
        state = QuestionState.ANSWERED;
        onShowOf = null;
        settlement = new Settlement(by, at);
    }

    /** @throws Rejected {@code question-settled}, {@code question-waits} */
    void show() {
        requireUnsettled();
        if (state == QuestionState.WAITING) {
            throw new Rejected("question-waits");
        }
        onShowOf = meeting;
    }

    void takeOffShow() {
        onShowOf = null;
    }

    void put(int newPlace) {
        place = newPlace;
    }

    private void requireUnsettled() {
        if (state == QuestionState.ANSWERED || state == QuestionState.DECLINED) {
            throw new Rejected("question-settled");
        }
    }

    QuestionId id() {
        return new QuestionId(key());
    }

    int place() {
        return place;
    }

    QuestionState state() {
        return state;
    }

    /** Whether everybody may see it. */
    boolean open() {
        return state == QuestionState.OPEN || state == QuestionState.ANSWERED;
    }

    boolean onShow() {
        return onShowOf != null;
    }

    boolean asked(String hash) {
        return askedHash.equals(hash);
    }

    Optional<PersonId> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    Optional<GuestId> askedByGuest() {
        return Optional.ofNullable(askedByGuest);
    }

    String text() {
        return text;
    }

    /** @param reasoned whether the reader may know why it was declined */
    QuestionView view(Optional<String> asker, int supports, boolean reasoned) {
        return new QuestionView(id(), text, state, asker, byGuest, supports, onShow(), answer, reasoned ? reason : "");
    }
}
