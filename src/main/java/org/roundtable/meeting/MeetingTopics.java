package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** What screens follow of meetings. */
final class MeetingTopics {
    static final String MEETING = "meeting";

    private MeetingTopics() {}

    /** The plan, the agenda and where the meeting is in it. */
    static Topic meeting(MeetingId meeting) {
        return Topic.of(MEETING, meeting);
    }

    /** All meetings of a board. */
    static Topic all(BoardId board) {
        return Topic.of("meetings", board);
    }

    /** What members have proposed for the agenda, and what was answered. */
    static Topic proposals(MeetingId meeting) {
        return Topic.of("meeting-proposals", meeting);
    }

    /** Who is invited, and who comes. */
    static Topic answers(MeetingId meeting) {
        return Topic.of("meeting-answers", meeting);
    }

    /** What somebody has answered, to whichever invitation and wherever. */
    static Topic answersOf(PersonId person) {
        return Topic.of("answers-of", person);
    }

    /** What people need to take part. */
    static Topic access(MeetingId meeting) {
        return Topic.of("meeting-access", meeting);
    }

    /** What is owed to people for the meetings of a board. */
    static Topic stipends(BoardId board) {
        return Topic.of("stipends", board);
    }

    /** The saved agendas of a board. */
    static Topic templates(BoardId board) {
        return Topic.of("agenda-templates", board);
    }

    /** Who is there, and the speakers list. */
    static Topic room(MeetingId meeting) {
        return Topic.of("room", meeting);
    }

    /** What is written down for all to read: decisions, actions, the parking lot. */
    static Topic record(MeetingId meeting) {
        return Topic.of("meeting-record", meeting);
    }

    /** What facilitators note. */
    static Topic notes(MeetingId meeting) {
        return Topic.of("meeting-notes", meeting);
    }

    /** The versions of the minutes, and what is said about them. */
    static Topic minutes(MeetingId meeting) {
        return Topic.of("minutes", meeting);
    }

    /** What somebody of a board is to do. */
    static Topic actions(BoardId board) {
        return Topic.of("actions", board);
    }

    /** The files that were laid with it. */
    static Topic documents(MeetingId meeting) {
        return Topic.of("meeting-documents", meeting);
    }

    /** Which votes are put, and where they stand. */
    static Topic votes(MeetingId meeting) {
        return Topic.of("meeting-votes", meeting);
    }

    static Topic questions(MeetingId meeting) {
        return Topic.of("questions", meeting);
    }
}
