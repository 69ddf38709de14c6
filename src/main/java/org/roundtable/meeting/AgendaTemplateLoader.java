package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the saved agendas of a board. It guards nothing. */
@Component
@Transactional(readOnly = true)
class AgendaTemplateLoader {
    private final AgendaTemplateRepository templates;

    AgendaTemplateLoader(AgendaTemplateRepository templates) {
        this.templates = templates;
    }

    /** By name. */
    List<AgendaTemplateView> of(BoardId board) {
        return templates.findByBoardOrderByName(board).stream()
                .map(AgendaTemplate::view)
                .toList();
    }
}
