package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RsvpLinkRepository extends JpaRepository<RsvpLink, Long> {
    Optional<RsvpLink> findByHash(String hash);

    @Modifying
    @Query("""
            delete from RsvpLink l where exists (
                select 1 from Meeting m where m.id = cast(l.meeting as Long) and m.plan.startsAt < :before)""")
    int forgetBegunBefore(Instant before);
}
