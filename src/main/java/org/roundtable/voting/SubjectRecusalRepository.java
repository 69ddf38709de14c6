package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubjectRecusalRepository extends JpaRepository<SubjectRecusal, Long> {
    List<SubjectRecusal> findByBoardAndSubjectAndStandingPersonIsNotNull(BoardId board, Topic subject);

    Optional<SubjectRecusal> findByBoardAndSubjectAndStandingPerson(BoardId board, Topic subject, PersonId person);
}
