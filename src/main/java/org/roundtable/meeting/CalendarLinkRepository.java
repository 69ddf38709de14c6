package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CalendarLinkRepository extends JpaRepository<CalendarLink, Long> {
    Optional<CalendarLink> findByHash(String hash);

    boolean existsByPerson(PersonId person);

    boolean existsByBoard(BoardId board);

    @Modifying
    @Query("delete from CalendarLink l where l.person = :person")
    int revoke(PersonId person);

    @Modifying
    @Query("delete from CalendarLink l where l.board = :board")
    int revoke(BoardId board);
}
