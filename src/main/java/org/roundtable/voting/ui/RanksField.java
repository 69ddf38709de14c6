package org.roundtable.voting.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Announcer;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.Vote;

/** Options put in order: touched one after the other, then moved by buttons, by the arrow keys, or by dragging. */
@JsModule("./rank-drag.ts")
class RanksField extends PaperField {
    private final List<PollOption> options;
    private final Runnable onChange;
    private final List<Integer> ranked = new ArrayList<>();
    private final List<RankRow> rows;
    private final List<NativeButton> adders;
    private final OrderedList order = new OrderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("voting.paper.ranked-none"));
    private final Div rest = new Div();
    private final Paragraph restLabel = new Paragraph(getTranslation("voting.paper.unranked"));

    RanksField(List<PollOption> options, Runnable onChange) {
        this.options = options;
        this.onChange = onChange;
        rows = IntStream.range(0, options.size()).mapToObj(this::row).toList();
        adders = IntStream.range(0, options.size()).mapToObj(this::adder).toList();
        Paragraph help = new Paragraph(getTranslation("voting.paper.rank"));
        help.addClassName("paper-help");
        nobody.addClassName("rank-nobody");
        order.addClassName("rank-order");
        order.getElement().setAttribute("aria-label", getTranslation("voting.paper.ranked"));
        order.getElement()
                .addEventListener(
                        "rank-drop",
                        dropped -> move(
                                dropped.getEventData().get("event.detail.from").asInt(),
                                dropped.getEventData().get("event.detail.to").asInt()))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
        restLabel.addClassName("paper-help");
        rest.addClassName("rank-rest");
        rest.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("voting.paper.unranked"));
        addClassName("ranks");
        add(help, order, nobody, restLabel, rest);
        render();
    }

    @Override
    Optional<Vote> vote() {
        return ranked.isEmpty() ? Optional.empty() : Optional.of(Vote.Ranks.inOrder(ranked));
    }

    @Override
    void fill(@Nullable Vote vote) {
        ranked.clear();
        if (vote instanceof Vote.Ranks ranks) {
            ranks.places().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .filter(option -> option < options.size())
                    .forEach(ranked::add);
        }
        render();
    }

    @Override
    void focusFirst() {
        if (ranked.isEmpty()) {
            adders.getFirst().focus();
        } else {
            rows.get(ranked.getFirst()).focusHandle();
        }
    }

    @Override
    String emptyKey() {
        return "voting.paper.rank-first";
    }

    /** What ranks an option next; one for each, whether in sight or not. */
    List<NativeButton> adders() {
        return adders;
    }

    private RankRow row(int option) {
        return new RankRow(
                OptionLine.of(this, options.get(option)),
                Words.option(this, options.get(option)),
                by -> move(ranked.indexOf(option), ranked.indexOf(option) + by),
                () -> remove(option));
    }

    private NativeButton adder(int option) {
        NativeButton adder = new NativeButton();
        adder.add(OptionLine.of(this, options.get(option)));
        adder.addClassName("rank-add");
        adder.getElement().setAttribute("type", "button");
        adder.addClickListener(click -> append(option));
        return adder;
    }

    private void append(int option) {
        int next = nextUnranked(option);
        ranked.add(option);
        changed(option);
        if (next < 0) {
            rows.get(option).focusHandle();
        } else {
            adders.get(next).focus();
        }
    }

    /** The next below it, else the first above it; below 0 when it is the last. */
    private int nextUnranked(int option) {
        return IntStream.concat(IntStream.range(option + 1, options.size()), IntStream.range(0, option))
                .filter(other -> !ranked.contains(other))
                .findFirst()
                .orElse(-1);
    }

    private void move(int from, int to) {
        if (from >= 0 && from < ranked.size() && to >= 0 && to < ranked.size() && from != to) {
            int option = ranked.remove(from);
            ranked.add(to, option);
            changed(option);
            rows.get(option).focusAgain();
        }
    }

    private void remove(int option) {
        ranked.remove((Integer) option);
        changed(option);
        adders.get(option).focus();
    }

    private void changed(int option) {
        render();
        int place = ranked.indexOf(option) + 1;
        Announcer.say(
                this,
                getTranslation(
                        place == 0 ? "voting.paper.said-unranked" : "voting.paper.said-ranked",
                        Map.of(
                                "name",
                                Words.option(this, options.get(option)),
                                "place",
                                place,
                                "ranked",
                                ranked.size())));
        onChange.run();
    }

    private void render() {
        order.removeAll();
        rest.removeAll();
        for (int place = 0; place < ranked.size(); place++) {
            RankRow row = rows.get(ranked.get(place));
            row.stands(place + 1, ranked.size());
            order.add(row);
        }
        IntStream.range(0, options.size())
                .filter(option -> !ranked.contains(option))
                .forEach(option -> rest.add(adders.get(option)));
        order.setVisible(!ranked.isEmpty());
        nobody.setVisible(ranked.isEmpty());
        rest.setVisible(ranked.size() < options.size());
        restLabel.setVisible(ranked.size() < options.size());
    }
}
