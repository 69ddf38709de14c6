package org.roundtable.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the needs of a board with what answers them. It guards nothing. */
@Component
@Transactional(readOnly = true)
class NeedLoader {
    private final NeedRepository needs;
    private final InitiativeRepository initiatives;

    NeedLoader(NeedRepository needs, InitiativeRepository initiatives) {
        this.needs = needs;
        this.initiatives = initiatives;
    }

    /** By title. */
    List<NeedView> needs(BoardId board) {
        Map<NeedId, List<Initiative>> answering = initiatives.ofBoard(board, Stage.DRAFT).stream()
                .filter(initiative -> initiative.proposal().need() != null)
                .collect(Collectors.groupingBy(initiative ->
                        Objects.requireNonNull(initiative.proposal().need())));
        return needs.findByBoard(board).stream()
                .map(need -> view(need, answering.getOrDefault(need.id(), List.of())))
                .sorted(Comparator.comparing(need -> need.text().title()))
                .toList();
    }

    private static NeedView view(Need need, List<Initiative> answering) {
        List<NeedView.Answer> answers = answering.stream()
                .map(each -> new NeedView.Answer(each.id(), each.title(), each.stage()))
                .sorted(Comparator.comparing(NeedView.Answer::title))
                .toList();
        return new NeedView(need.id(), need.text(), need.revision(), answers);
    }
}
