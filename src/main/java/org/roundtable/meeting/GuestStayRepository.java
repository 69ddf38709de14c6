package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuestStayRepository extends JpaRepository<GuestStay, Long> {
    Optional<GuestStay> findByOpenOf(GuestId guest);

    List<GuestStay> findByMeeting(MeetingId meeting);
}
