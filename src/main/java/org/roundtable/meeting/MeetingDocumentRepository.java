package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingDocumentRepository extends JpaRepository<MeetingDocument, Long> {
    List<MeetingDocument> findByMeetingOrderByPlaceAscAddedAtAsc(MeetingId meeting);

    Optional<MeetingDocument> findByMeetingAndId(MeetingId meeting, long id);
}
