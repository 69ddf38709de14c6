package org.roundtable.notification;

import java.util.List;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StopRepository extends JpaRepository<Stop, Long> {
    boolean existsByPersonAndKind(PersonId person, String kind);

    List<Stop> findByPerson(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete from Stop s where s.person = :person and s.kind = :kind")
    int resume(PersonId person, String kind);
}
