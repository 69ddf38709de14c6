package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** An item of a meeting's agenda, with the time it takes. */
@Entity
class AgendaItem extends Stored {
    private static final int MOST_MINUTES_ADDED = 240;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ItemState state;

    @Embedded
    private StoredItem item;

    @Column(nullable = false)
    private PersonId proposedBy;

    @Column(nullable = false)
    private Instant proposedAt;

    @Column(name = "carried_from")
    private @Nullable AgendaItemId carriedFrom;

    private @Nullable PersonId withheldBy;

    private @Nullable Instant withheldAt;

    @Embedded
    private @Nullable Refusal refusal;

    @Column(nullable = false)
    private int extraMinutes;

    @Column(nullable = false)
    private long spentMillis;

    private @Nullable Instant runningSince;

    private @Nullable Instant openedAt;

    private @Nullable Instant closedAt;

    /** The meeting while this is its current item, else null: the database lets a meeting have one only. */
    private @Nullable MeetingId currentOf;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(AgendaItemId id, MeetingId meeting, ItemPlan plan, ItemState state, int place, PersonId by, Instant at) {
        super(id.value());
        this.meeting = meeting;
        this.item = new StoredItem(plan);
        this.state = state;
        this.place = place;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    void word(ItemPlan plan) {
        item = new StoredItem(plan);
    }

    void put(int newPlace) {
        place = newPlace;
    }

    /**
     * Takes what a member has proposed onto the agenda.
     *
     * @throws Rejected {@code item-answered}
     */
    void accept(int newPlace) {
        requireProposed();
        state = ItemState.WAITING;
        place = newPlace;
    }

    /** @throws Rejected {@code item-answered} */
    void decline(String reason, PersonId by, Instant at) {
        requireProposed();
        refusal = new Refusal(by, at, Texts.required("reason", reason, Meeting.REASON_MAX));
        state = ItemState.DECLINED;
    }

    /** @throws Rejected {@code item-answered} when it is not a proposal any more */
    void requireProposed() {
        if (state != ItemState.PROPOSED) {
            throw new Rejected("item-answered");
        }
    }

    /** @throws Rejected {@code item-taken-up} when the meeting has come to it, or is past it */
    void requireWaiting() {
        if (state != ItemState.WAITING) {
            throw new Rejected("item-taken-up");
        }
    }

    /**
     * Takes it out of the consent agenda.
     *
     * @throws Rejected {@code consent-decided} when it is decided, {@code no-consent-item} when it is not one of them
     */
    void discuss(PersonId by, Instant at) {
        ItemPlan plan = plan();
        if (!plan.consent()) {
            throw new Rejected("no-consent-item");
        }
        if (state != ItemState.WAITING && state != ItemState.CURRENT) {
            throw new Rejected("consent-decided");
        }
        item = new StoredItem(plan.withConsent(false));
        withheldBy = by;
        withheldAt = at;
    }

    void carriedFrom(AgendaItemId earlier) {
        carriedFrom = earlier;
    }

    /** Begins, or is taken up again. */
    void open(Instant at) {
        if (!onAgenda()) {
            throw new Rejected("item-not-on-agenda");
        }
        state = ItemState.CURRENT;
        currentOf = meeting;
        openedAt = openedAt == null ? at : openedAt;
        closedAt = null;
        runningSince = at;
    }

    /** @param done whether nothing is left to do about it */
    void close(boolean done, Instant at) {
        stop(at);
        state = done ? ItemState.DONE : ItemState.UNFINISHED;
        currentOf = null;
        closedAt = at;
    }

    /** What was never taken up when the meeting ended. */
    void leaveOver() {
        if (state == ItemState.WAITING) {
            state = ItemState.UNFINISHED;
        }
    }

    void stop(Instant at) {
        if (runningSince != null) {
            spentMillis += Duration.between(runningSince, at).toMillis();
            runningSince = null;
        }
    }

    void goOn(Instant at) {
        if (state == ItemState.CURRENT && runningSince == null) {
            runningSince = at;
        }
    }

    /** @throws Invalid on {@code minutes} when it is not 1 to 240 in all */
    void give(int more) {
        if (more < 1 || extraMinutes + more > MOST_MINUTES_ADDED) {
            throw new Invalid("minutes", "minutes-more");
        }
        extraMinutes += more;
    }

    AgendaItemId id() {
        return new AgendaItemId(key());
    }

    MeetingId meeting() {
        return meeting;
    }

    int place() {
        return place;
    }

    ItemState state() {
        return state;
    }

    ItemPlan plan() {
        return item.plan();
    }

    PersonId proposedBy() {
        return proposedBy;
    }

    /** Whether a facilitator has put it there, or taken it. */
    boolean onAgenda() {
        return state != ItemState.PROPOSED && state != ItemState.DECLINED;
    }

    /** Whether somebody took it out of the consent agenda. */
    boolean withheld() {
        return withheldAt != null;
    }

    /** Whether the meeting has finished it without anybody taking it out of the consent agenda, and came to it after then. */
    boolean passedSince(Instant then) {
        return state == ItemState.DONE && !withheld() && openedAt != null && openedAt.isAfter(then);
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    Optional<AgendaItemId> earlier() {
        return Optional.ofNullable(carriedFrom);
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    ItemClock clock() {
        return new ItemClock(
                Duration.ofMinutes(item.plan().minutes() + (long) extraMinutes),
                Duration.ofMillis(spentMillis),
                Optional.ofNullable(runningSince));
    }
}
