package org.roundtable.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionBoardRepository extends JpaRepository<StoredQuestionBoard, Long> {}
