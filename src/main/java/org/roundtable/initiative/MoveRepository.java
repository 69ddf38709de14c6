package org.roundtable.initiative;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MoveRepository extends JpaRepository<Move, Long> {
    List<Move> findByInitiativeOrderByMovedAt(InitiativeId initiative);

    boolean existsByInitiative(InitiativeId initiative);
}
