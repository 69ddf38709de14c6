package org.roundtable.meeting;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MinutesSheetRepository extends JpaRepository<MinutesSheet, Long> {
    Optional<MinutesSheet> findByVersionIdAndLanguage(long version, String language);
}
