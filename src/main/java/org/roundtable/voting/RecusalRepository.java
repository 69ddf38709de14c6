package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecusalRepository extends JpaRepository<Recusal, Long> {
    List<Recusal> findByPoll(PollId poll);

    Optional<Recusal> findByPollAndStandingPerson(PollId poll, PersonId person);

    boolean existsByPollAndBallotWithdrawnTrue(PollId poll);

    /** The polls on a subject that are not over and that a conflict of interest takes somebody out of. */
    @Query("""
            select p from Poll p join Recusal r on cast(r.poll as Long) = p.id
            where p.board = :board and p.subject = :subject and r.standingPerson = :person
            and p.closing.at is null and p.annulment.at is null""")
    List<Poll> openWithout(BoardId board, Topic subject, PersonId person);
}
