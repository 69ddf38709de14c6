package org.roundtable.security;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinkRepository extends JpaRepository<OneTimeLink, Long> {
    Optional<OneTimeLink> findByHashAndPurpose(String hash, Purpose purpose);

    /** How many links this used up: 1, or 0 when somebody else was faster. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("update OneTimeLink l set l.usedAt = :now where l.hash = :hash and l.usedAt is null and l.expiresAt > :now")
    int use(String hash, Instant now);

    @Modifying
    @Query("delete from OneTimeLink l where l.purpose = :purpose and l.subject = :subject and l.usedAt is null")
    void revoke(Purpose purpose, long subject);
}
