package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;

/** What a guest follows. All guests of a meeting are one audience. */
public final class GuestRoom {
    private static final String AUDIENCE = "guests";

    private final Door door;
    private final GuestView guest;
    private final Doors doors;
    private final Guests guests;
    private final GuestLoader loader;
    private final QuestionLoader questions;

    GuestRoom(Door door, GuestView guest, Doors doors, Guests guests, GuestLoader loader, QuestionLoader questions) {
        this.door = door;
        this.guest = guest;
        this.doors = doors;
        this.guests = guests;
        this.loader = loader;
        this.questions = questions;
    }

    public GuestView guest() {
        return guest;
    }

    /** Gone as soon as the link is revoked. */
    public Feed<DoorId> standing() {
        return new Feed<>(OpenTopics.door(door.id()), AUDIENCE, () -> doors.standing(door.id()));
    }

    /** Gone as soon as a facilitator has taken the guest out. */
    public Feed<GuestId> seat() {
        return new Feed<>(OpenTopics.guest(guest.id()), AUDIENCE, () -> guests.stillThere(guest.id()));
    }

    public Feed<GuestAgenda> agenda() {
        BoardId board = door.board();
        return new Feed<>(MeetingTopics.meeting(door.meeting()), AUDIENCE, () -> loader.agenda(board, door.meeting()));
    }

    public Feed<QuestionsSnapshot> questions() {
        return questions.feed(door.meeting());
    }
}
