package org.roundtable.shell.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.discussion.CommentId;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.NeedId;
import org.roundtable.meeting.ActionItemId;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.QuestionId;
import org.roundtable.voting.PollId;

/** What the story's keys stand for. */
class Cast {
    private final BoardId board;
    private final Map<String, NeedId> needs = new HashMap<>();
    private final Map<String, InitiativeId> initiatives = new HashMap<>();
    private final Map<String, CommentId> comments = new HashMap<>();
    private final Map<String, MeetingId> meetings = new HashMap<>();
    private final Map<MeetingId, List<AgendaItemId>> items = new HashMap<>();
    private final Map<String, ActionItemId> actions = new HashMap<>();
    private final Map<String, QuestionId> questions = new HashMap<>();
    private final Map<String, PollId> polls = new HashMap<>();

    Cast(BoardId board) {
        this.board = board;
    }

    BoardId board() {
        return board;
    }

    NeedId need(String key) {
        return needs.computeIfAbsent(key, any -> NeedId.next());
    }

    InitiativeId initiative(String key) {
        return initiatives.computeIfAbsent(key, any -> InitiativeId.next());
    }

    MeetingId meeting(@Nullable String key) {
        return meetings.computeIfAbsent(Objects.requireNonNull(key), any -> MeetingId.next());
    }

    /** Of a meeting's agenda, in its order as it was planned. */
    List<AgendaItemId> items(MeetingId meeting) {
        return items.computeIfAbsent(meeting, any -> new ArrayList<>());
    }

    ActionItemId action(@Nullable String key) {
        return actions.computeIfAbsent(Objects.requireNonNull(key), any -> ActionItemId.next());
    }

    QuestionId question(@Nullable String key) {
        return questions.computeIfAbsent(Objects.requireNonNull(key), any -> QuestionId.next());
    }

    CommentId comment(@Nullable String key) {
        return comments.computeIfAbsent(Objects.requireNonNull(key), any -> CommentId.next());
    }

    PollId poll(@Nullable String key) {
        return Objects.requireNonNull(polls.get(key), "no poll " + key);
    }

    void opened(@Nullable String key, PollId poll) {
        polls.put(Objects.requireNonNull(key), poll);
    }
}
