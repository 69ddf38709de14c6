package org.roundtable.board;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, Long> {
    Optional<Membership> findByBoardAndPersonAndEndedAtIsNull(BoardId board, PersonId person);

    List<Membership> findByPersonAndEndedAtIsNull(PersonId person);

    List<Membership> findByBoardAndEndedAtIsNull(BoardId board);

    List<Membership> findByBoard(BoardId board);
}
