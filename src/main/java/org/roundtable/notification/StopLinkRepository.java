package org.roundtable.notification;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StopLinkRepository extends JpaRepository<StopLink, Long> {
    Optional<StopLink> findByHash(String hash);

    @Modifying
    @Query("delete from StopLink l where l.madeAt < :before")
    int forgetMadeBefore(Instant before);
}
