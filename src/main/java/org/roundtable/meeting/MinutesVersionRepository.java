package org.roundtable.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MinutesVersionRepository extends JpaRepository<MinutesVersion, Long> {
    List<MinutesVersion> findByMeetingOrderByNumberDesc(MeetingId meeting);

    List<MinutesVersion> findByMeetingInOrderByNumberDesc(Collection<MeetingId> meetings);

    /** The newest version of each of a board's minutes that was laid before it since then. */
    @Query("""
            select v from MinutesVersion v join Meeting m on m.id = cast(v.meeting as Long)
            where m.board = :board and v.publishedAt > :since and not exists (
                select 1 from MinutesVersion later where later.meeting = v.meeting and later.number > v.number)
            order by m.plan.startsAt""")
    List<MinutesVersion> findNewest(BoardId board, Instant since);

    Optional<MinutesVersion> findByMeetingAndNumber(MeetingId meeting, int number);
}
