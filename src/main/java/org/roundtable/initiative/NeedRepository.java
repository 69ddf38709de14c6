package org.roundtable.initiative;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;

interface NeedRepository extends JpaRepository<Need, Long> {
    List<Need> findByBoard(BoardId board);

    Optional<Need> findByBoardAndId(BoardId board, long id);
}
