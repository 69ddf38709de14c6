package org.roundtable.meeting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ItemNoteRepository extends JpaRepository<ItemNote, Long> {
    List<ItemNote> findByMeeting(MeetingId meeting);
}
