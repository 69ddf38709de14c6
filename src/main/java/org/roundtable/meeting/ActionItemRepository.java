package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionItemRepository extends JpaRepository<ActionItem, Long> {
    List<ActionItem> findByMeetingOrderByWrittenWrittenAt(MeetingId meeting);

    Optional<ActionItem> findByMeetingAndId(MeetingId meeting, long id);

    List<ActionItem> findByBoardOrderByDue(BoardId board);

    Optional<ActionItem> findByBoardAndId(BoardId board, long id);
}
