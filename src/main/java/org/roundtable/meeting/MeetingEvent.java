package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** Something happened to a meeting: it goes into the record, and to every screen that shows the meeting. */
interface MeetingEvent extends Audited, LiveChange {
    BoardId board();

    MeetingId meeting();

    @Override
    default Collection<Topic> topics() {
        return List.of(MeetingTopics.meeting(meeting()));
    }

    /** The topics of an event after which the meeting stands otherwise in the lists of its board. */
    default Collection<Topic> topicsWithLists() {
        return topicsWithLists(List.of(meeting()));
    }

    /** The same for several meetings at once. */
    default Collection<Topic> topicsWithLists(Collection<MeetingId> meetings) {
        return Stream.concat(
                        meetings.stream()
                                .flatMap(each -> Stream.of(
                                        MeetingTopics.meeting(each),
                                        MeetingTopics.room(each),
                                        MeetingTopics.questions(each))),
                        Stream.of(MeetingTopics.all(board()), Topic.of("board", board())))
                .toList();
    }

    default Deed deed(@Nullable PersonId by, String action, String detail, boolean onBoard) {
        return new Deed(board(), by, action, MeetingTopics.meeting(meeting()), detail, onBoard);
    }
}
