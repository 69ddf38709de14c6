package org.roundtable.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, Long> {
    Optional<Membership> findByBoardAndCurrentPerson(BoardId board, PersonId person);

    @Query("""
            select new org.roundtable.board.Place(m.board, b.name, b.zone, b.seats, m.role)
            from Membership m join Board b on b.id = cast(m.board as Long)
            where m.currentPerson = :person""")
    List<Place> findPlaces(PersonId person);

    List<Membership> findByEndedAtIsNull();

    List<Membership> findByBoardAndCurrentPersonIn(BoardId board, Collection<PersonId> people);

    Optional<Membership> findByBoardAndAlternate(BoardId board, PersonId alternate);

    List<Membership> findByBoardAndEndedAtIsNull(BoardId board);

    List<Membership> findByBoardAndEndedAtIsNotNullOrderByEndedAtDesc(BoardId board);

    @Query("select count(m) from Membership m where m.board = :board and m.endedAt is null and m.seat is not null")
    int countSeated(BoardId board);

    @Query("""
            select m.board as board, count(m) as taken from Membership m
            where m.endedAt is null and m.seat is not null group by m.board""")
    List<SeatsTaken> countSeatedByBoard();

    @Query("""
            select count(m) > 0 from Membership m, Membership other
            where m.currentPerson = :viewer and other.board = m.board and other.person = :person""")
    boolean knows(PersonId viewer, PersonId person);

    interface SeatsTaken {
        BoardId getBoard();

        int getTaken();
    }
}
