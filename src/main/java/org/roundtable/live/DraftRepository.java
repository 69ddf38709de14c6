package org.roundtable.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends JpaRepository<Draft, Long> {
    Optional<Draft> findByPersonAndPlace(PersonId person, String place);

    List<Draft> findByPersonOrderByKeptAtDesc(PersonId person);

    /** In one statement, so that the same draft typed on two devices never collides. */
    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update versioned Draft set text = :text, keptAt = :at where person = :person and place = :place")
    int retype(PersonId person, String place, String text, Instant at);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("delete Draft where person = :person and place = :place")
    void discard(PersonId person, String place);
}
