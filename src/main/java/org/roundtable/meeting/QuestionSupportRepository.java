package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionSupportRepository extends JpaRepository<QuestionSupport, Long> {
    Optional<QuestionSupport> findByQuestionAndSupporter(QuestionId question, String supporter);

    List<QuestionSupport> findBySupporter(String supporter);

    @Query("""
            select new org.roundtable.meeting.Supported(s.question, count(s)) from QuestionSupport s
            where s.question in :questions group by s.question""")
    List<Supported> count(Collection<QuestionId> questions);
}
