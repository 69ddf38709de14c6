package org.roundtable.discussion.ui;

import java.time.ZoneId;
import java.util.List;
import org.roundtable.board.BoardView;
import org.roundtable.board.MemberView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.CommentView;
import org.roundtable.discussion.ThreadLimit;
import org.roundtable.discussion.Threads;
import org.roundtable.live.Topic;

/** One thread on one screen: where it belongs, and who looks at it. */
record ThreadRoom(
        BoardId board, Topic subject, PersonId me, Role role, ThreadLimit limit, ZoneId zone, ThreadServices services) {
    /** The place in the thread where somebody who writes is marked. */
    static final String WRITING = "comment";

    static ThreadRoom open(ThreadServices services, BoardId board, Topic subject, ThreadLimit limit) {
        BoardView view = services.boards().open(board);
        return new ThreadRoom(board, subject, services.me().id(), view.role(), limit, view.zone(), services);
    }

    /** Asked for when somebody is to be picked: a large board is not kept for each screen. */
    List<MemberView> people() {
        return services.boards().members(board);
    }

    boolean writes() {
        return role.atLeast(Role.MEMBER) && limit == ThreadLimit.NONE;
    }

    boolean facilitates() {
        return role == Role.FACILITATOR;
    }

    boolean mine(CommentView comment) {
        return comment.author().id().equals(me);
    }

    void markWriting() {
        services.presence().mark(Threads.topic(subject), WRITING);
    }

    void unmarkWriting() {
        services.presence().unmark(Threads.topic(subject), WRITING);
    }
}
