package org.roundtable.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GuestRepository extends JpaRepository<Guest, Long> {
    Optional<Guest> findByMeetingAndSecretHash(MeetingId meeting, String hash);

    /** Locks the guest's row until the transaction ends: what one guest does happens one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Guest> findWithLockByMeetingAndSecretHash(MeetingId meeting, String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Guest> findWithLockByMeetingAndId(MeetingId meeting, long id);

    List<Guest> findByMeetingOrderByName(MeetingId meeting);

    @Query("""
            select count(g) from Guest g
            where g.meeting = :meeting and g.removal.at is null and g.joinedAt >= :since""")
    long countSince(MeetingId meeting, Instant since);
}
