package org.roundtable.voting.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Markup;
import org.roundtable.voting.EndView;
import org.roundtable.voting.ExtensionView;
import org.roundtable.voting.LotView;
import org.roundtable.voting.OutcomeView;
import org.roundtable.voting.OutcomeView.CorrectionView;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.RecusalView;

/** What happened to a poll: opened, extended, closed or annulled, its outcome corrected; by whom and why. */
class HistoryBox extends Details {
    private final BoardView board;
    private final OrderedList list = new OrderedList();
    private final Last<Happened> shown = new Last<>();

    HistoryBox(BoardView board) {
        this.board = board;
        setSummaryText(getTranslation("voting.history"));
        list.addClassName("timeline");
        add(list);
    }

    void show(PollSnapshot now) {
        if (shown.differs(
                new Happened(now.extensions(), now.people().recusals(), now.end(), now.lot(), now.outcome()))) {
            list(now);
        }
    }

    private void list(PollSnapshot now) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                now.openedAt(),
                getTranslation(
                        "voting.history.opened", Map.of("who", now.openedBy().name()))));
        now.extensions().forEach(extension -> steps.add(extended(extension)));
        now.people().recusals().forEach(recusal -> steps.addAll(recused(recusal)));
        now.end().ifPresent(end -> steps.add(ended(end, now.state())));
        now.lot().ifPresent(lot -> steps.add(drawn(lot)));
        now.outcome().ifPresent(outcome -> outcome.corrections().forEach(one -> steps.add(corrected(one))));
        steps.sort(Comparator.comparing(Step::at));
        Markup.show(list, steps.stream().map(this::item).collect(Collectors.joining()));
    }

    private Step extended(ExtensionView extension) {
        return new Step(
                extension.at(),
                getTranslation(
                        "voting.history.extended",
                        Map.of(
                                "who", extension.by().name(),
                                "until", Words.time(this, extension.until(), board),
                                "reason", extension.reason())));
    }

    private List<Step> recused(RecusalView recusal) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                recusal.at(),
                getTranslation(
                        recusal.byThemselves() ? "voting.history.recused" : "voting.history.recorded",
                        Map.of(
                                "name", recusal.person().name(),
                                "who", recusal.by().name(),
                                "why", ConflictWords.why(this, recusal),
                                "withdrawn", Boolean.toString(recusal.ballotWithdrawn())))));
        recusal.takenBack()
                .ifPresent(end -> steps.add(new Step(
                        end.at(),
                        getTranslation(
                                "voting.history.recusal-taken-back",
                                Map.of(
                                        "name", recusal.person().name(),
                                        "who", end.by().name(),
                                        "reason", end.reason())))));
        return steps;
    }

    private Step ended(EndView end, PollState state) {
        String who = end.by().map(badge -> badge.name()).orElse("");
        String key = state == PollState.ANNULLED
                ? "voting.history.annulled"
                : end.by().isPresent() ? "voting.history.closed" : "voting.history.deadline";
        return new Step(end.at(), getTranslation(key, Map.of("who", who, "reason", end.reason())));
    }

    private Step drawn(LotView lot) {
        String order =
                lot.order().stream().map(option -> Words.option(this, option)).collect(Collectors.joining(", "));
        return new Step(
                lot.at(),
                getTranslation(
                        "voting.history.lot", Map.of("who", lot.by().name(), "order", order, "note", lot.note())));
    }

    private Step corrected(CorrectionView correction) {
        return new Step(
                correction.at(),
                getTranslation(
                        "voting.history.corrected",
                        Map.of(
                                "who", correction.by().name(),
                                "before", correction.replaced(),
                                "reason", correction.reason())));
    }

    private String item(Step step) {
        return tag(
                "li",
                tag("span", "class='muted'", text(Words.time(this, step.at(), board))) + tag("p", text(step.text())));
    }

    private record Step(Instant at, String text) {}

    private record Happened(
            List<ExtensionView> extensions,
            List<RecusalView> recusals,
            Optional<EndView> end,
            Optional<LotView> lot,
            Optional<OutcomeView> outcome) {}
}
