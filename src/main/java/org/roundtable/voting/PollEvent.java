package org.roundtable.voting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** Something happened to a poll: it goes into the record, and to every screen that shows the poll or lists it. */
interface PollEvent extends Audited, LiveChange {
    BoardId board();

    PollId poll();

    @Override
    default Collection<Topic> topics() {
        return List.of(PollTopics.poll(poll()), PollTopics.all(board()));
    }

    /** The topics of an event after which the poll stands elsewhere in the lists of its board and subject. */
    default Collection<Topic> topicsWithLists(Optional<Topic> subject) {
        List<Topic> topics =
                new ArrayList<>(List.of(PollTopics.poll(poll()), PollTopics.all(board()), Topic.of("board", board())));
        subject.map(PollTopics::on).ifPresent(topics::add);
        return List.copyOf(topics);
    }

    default Deed deed(@Nullable PersonId by, String action, String detail, boolean onBoard) {
        return new Deed(board(), by, action, PollTopics.poll(poll()), detail, onBoard);
    }
}
