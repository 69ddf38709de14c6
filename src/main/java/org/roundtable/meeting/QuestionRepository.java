package org.roundtable.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, Long> {
    List<Question> findByMeetingOrderByPlaceAscAskedAtAsc(MeetingId meeting);

    /** Locks the question's row until the transaction ends: support comes one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Question> findWithLockByMeetingAndId(MeetingId meeting, long id);

    Optional<Question> findByOnShowOf(MeetingId meeting);

    long countByAskedHashAndAskedAtAfter(String hash, Instant since);

    long countByMeetingAndByGuestTrueAndAskedAtAfter(MeetingId meeting, Instant since);

    long countByMeetingAndByGuestTrueAndState(MeetingId meeting, QuestionState state);

    @Query("select coalesce(max(q.place), 0) from Question q where q.meeting = :meeting")
    int lastPlace(MeetingId meeting);

    List<Question> findByMeetingIn(Collection<MeetingId> meetings);
}
