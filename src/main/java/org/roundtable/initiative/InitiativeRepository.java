package org.roundtable.initiative;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InitiativeRepository extends JpaRepository<Initiative, Long> {
    Optional<Initiative> findByBoardAndId(BoardId board, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Initiative> findWithLockByBoardAndId(BoardId board, long id);

    @Query(
            "select distinct i from Initiative i left join fetch i.authors where i.board = :board and i.stage <> :without")
    List<Initiative> ofBoard(BoardId board, Stage without);

    @Query("select distinct i from Initiative i left join fetch i.authors"
            + " where i.board = :board and i.stage = :stage and :author in elements(i.authors)")
    List<Initiative> ofAuthor(BoardId board, Stage stage, PersonId author);
}
