package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;
import org.roundtable.live.Topic;
import org.roundtable.voting.PublicPoll;
import org.roundtable.voting.PublicPolls;

/** What a wall follows. All walls of a meeting are one audience. */
public final class Wall {
    private static final String AUDIENCE = "wall";

    private final BoardId board;
    private final MeetingId meeting;
    private final DoorId door;
    private final Doors doors;
    private final WallLoader loader;
    private final QuestionLoader questions;

    Wall(BoardId board, MeetingId meeting, DoorId door, Doors doors, WallLoader loader, QuestionLoader questions) {
        this.board = board;
        this.meeting = meeting;
        this.door = door;
        this.doors = doors;
        this.loader = loader;
        this.questions = questions;
    }

    /** Gone as soon as the link is revoked: whoever follows this shows nothing any more then. */
    public Feed<DoorId> standing() {
        return new Feed<>(OpenTopics.door(door), AUDIENCE, () -> doors.standing(door));
    }

    public Feed<WallSnapshot> meeting() {
        return new Feed<>(MeetingTopics.meeting(meeting), AUDIENCE, () -> loader.meeting(board, meeting));
    }

    public Feed<WallFloor> floor() {
        return new Feed<>(MeetingTopics.room(meeting), AUDIENCE, () -> loader.floor(board, meeting));
    }

    public Feed<Optional<QuestionOnShow>> question() {
        return new Feed<>(MeetingTopics.questions(meeting), AUDIENCE, () -> questions.onShow(meeting));
    }

    /** The vote on an item of the agenda, where there is one. */
    public Feed<Optional<PublicPoll>> vote(AgendaItemId item) {
        return new Feed<>(
                PublicPolls.topic(board), AUDIENCE + "/" + item.text(), () -> loader.vote(board, meeting, item));
    }

    /** What facilitators follow of the open walls: it looks different when one opens or closes. */
    public Topic count() {
        return OpenTopics.doors(meeting);
    }
}
