package org.roundtable.meeting;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DoorRepository extends JpaRepository<Door, Long> {
    Optional<Door> findByTokenAndKind(String token, DoorKind kind);

    Optional<Door> findByMeetingAndKind(MeetingId meeting, DoorKind kind);
}
