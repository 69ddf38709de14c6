package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActionItemRepository extends JpaRepository<ActionItem, Long> {
    List<ActionItem> findByMeetingOrderByWrittenWrittenAt(MeetingId meeting);

    Optional<ActionItem> findByMeetingAndId(MeetingId meeting, long id);

    List<ActionItem> findByBoardOrderByDue(BoardId board);

    /** What somebody is still to do, what is due first before the others. */
    @Query("""
            select a from ActionItem a where a.owner = :owner and a.done.at is null and a.dropped.at is null
            order by a.due, a.id""")
    List<ActionItem> findOpen(PersonId owner);

    Optional<ActionItem> findByBoardAndId(BoardId board, long id);
}
