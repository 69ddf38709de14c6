package org.roundtable.live;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface DraftRepository extends JpaRepository<Draft, Long> {
    Optional<Draft> findByPersonAndPlace(PersonId person, String place);

    List<Draft> findByPersonOrderByKeptAtDesc(PersonId person);

    void deleteByPersonAndPlace(PersonId person, String place);
}
