package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CourseStepRepository extends JpaRepository<CourseStep, Long> {
    List<CourseStep> findByMeetingOrderByTakenAtAscIdAsc(MeetingId meeting);

    Optional<CourseStep> findFirstByMeetingAndKindInOrderByTakenAtDesc(MeetingId meeting, Collection<StepKind> kinds);
}
