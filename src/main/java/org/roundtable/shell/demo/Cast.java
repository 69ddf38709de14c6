package org.roundtable.shell.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.discussion.CommentId;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.NeedId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.voting.PollId;

/** What the story's keys stand for. */
class Cast {
    private final BoardId board;
    private final Map<String, NeedId> needs = new HashMap<>();
    private final Map<String, InitiativeId> initiatives = new HashMap<>();
    private final Map<String, CommentId> comments = new HashMap<>();
    private final Map<String, MeetingId> meetings = new HashMap<>();
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
