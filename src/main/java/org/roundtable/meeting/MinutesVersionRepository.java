package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MinutesVersionRepository extends JpaRepository<MinutesVersion, Long> {
    List<MinutesVersion> findByMeetingOrderByNumberDesc(MeetingId meeting);

    List<MinutesVersion> findByMeetingInOrderByNumberDesc(Collection<MeetingId> meetings);

    Optional<MinutesVersion> findByMeetingAndNumber(MeetingId meeting, int number);
}
