package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.StvStage;

/**
 * How votes moved from round to round: a bar for each round, in it a piece for each option as wide as its votes. The
 * same option keeps its colour and its place. The numbers are in the table beside it.
 */
class RoundsPicture extends Div {
    /** As many as the style sheet has colours. */
    private static final int COLOURS = 8;

    private final List<PollOption> options;

    private RoundsPicture(Component on, List<PollOption> options) {
        this.options = options;
        addClassName("rounds");
        getElement().setAttribute("role", "img").setAttribute("aria-label", on.getTranslation("voting.flow.label"));
    }

    /** None for methods without rounds. */
    static Optional<RoundsPicture> of(Component on, List<PollOption> options, PollCount count) {
        RoundsPicture picture = new RoundsPicture(on, options);
        switch (count.result()) {
            case IrvResult irv ->
                irv.rounds().forEach(round -> {
                    Map<Integer, BigDecimal> votes = new TreeMap<>();
                    round.votes().forEach((option, number) -> votes.put(option, BigDecimal.valueOf(number)));
                    picture.bar(round.number(), votes, BigDecimal.valueOf(round.exhausted()));
                });
            case StvResult stv ->
                stv.stages().forEach(stage -> picture.bar(stage.number(), votes(stage), stage.nonTransferable()));
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(picture);
    }

    private static Map<Integer, BigDecimal> votes(StvStage stage) {
        Map<Integer, BigDecimal> votes = new TreeMap<>();
        for (int option = 0; option < stage.votes().size(); option++) {
            if (!stage.out().contains(option)) {
                votes.put(option, stage.votes().get(option));
            }
        }
        return votes;
    }

    private void bar(int number, Map<Integer, BigDecimal> votes, BigDecimal ended) {
        Span label = new Span(Integer.toString(number));
        label.addClassName("round-number");
        Div bar = new Div();
        bar.addClassName("round-bar");
        votes.forEach((option, share) -> piece(bar, options.get(option).name(), share)
                .getElement()
                .setAttribute("data-option", Integer.toString(option % COLOURS)));
        piece(bar, "", ended).addClassName("round-ended");
        add(new Div(label, bar));
    }

    private static Div piece(Div bar, String name, BigDecimal votes) {
        Div piece = new Div();
        piece.setText(name);
        piece.addClassName("round-piece");
        piece.setVisible(votes.signum() > 0);
        piece.getStyle().set("flex-grow", votes.toPlainString());
        bar.add(piece);
        return piece;
    }
}
