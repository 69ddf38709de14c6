package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MinutesTextRepository extends JpaRepository<MinutesText, Long> {
    List<MinutesText> findByMeeting(MeetingId meeting);

    Optional<MinutesText> findByMeetingAndSection(MeetingId meeting, String section);
}
