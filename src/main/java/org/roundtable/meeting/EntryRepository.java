package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntryRepository extends JpaRepository<Entry, Long> {
    List<Entry> findByMeetingOrderByWrittenWrittenAt(MeetingId meeting);

    Optional<Entry> findByMeetingAndId(MeetingId meeting, long id);
}
