package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StipendRepository extends JpaRepository<Stipend, Long> {
    List<Stipend> findByMeetingIn(Collection<MeetingId> meetings);

    Optional<Stipend> findByMeetingAndId(MeetingId meeting, long id);
}
