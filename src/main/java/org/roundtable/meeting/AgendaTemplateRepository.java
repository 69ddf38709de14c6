package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaTemplateRepository extends JpaRepository<AgendaTemplate, Long> {
    List<AgendaTemplate> findByBoardOrderByName(BoardId board);

    Optional<AgendaTemplate> findByBoardAndId(BoardId board, long id);

    boolean existsByBoardAndName(BoardId board, String name);
}
