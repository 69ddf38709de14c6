package org.roundtable.initiative;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface SecondRepository extends JpaRepository<Second, Long> {
    List<Second> findByBoard(BoardId board);

    List<Second> findByInitiativeOrderBySecondedAt(InitiativeId initiative);

    int countByInitiative(InitiativeId initiative);

    boolean existsByInitiativeAndPerson(InitiativeId initiative, PersonId person);

    int deleteByInitiativeAndPerson(InitiativeId initiative, PersonId person);

    void deleteByInitiative(InitiativeId initiative);
}
