package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;

interface DateSearchRepository extends JpaRepository<DateSearch, Long> {
    Optional<DateSearch> findByIdAndBoard(long id, BoardId board);

    List<DateSearch> findByBoardAndMeetingIsNullAndGivenUpAtIsNullOrderByAskedAt(BoardId board);
}
