package org.roundtable.meeting;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RsvpLinkRepository extends JpaRepository<RsvpLink, Long> {
    Optional<RsvpLink> findByHash(String hash);
}
