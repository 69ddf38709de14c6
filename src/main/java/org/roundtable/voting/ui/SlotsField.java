package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Zones;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.Vote;
import org.roundtable.voting.count.Availability;

/** For each time, whether one can come. Times are those of the person's own clock, and of the board's where it differs. */
class SlotsField extends PaperField {
    private final List<RadioButtonGroup<Availability>> groups = new ArrayList<>();
    private final ZoneId board;
    private final Runnable onChange;
    private boolean filling;

    SlotsField(List<PollOption> options, ZoneId board, Runnable onChange) {
        this.board = board;
        this.onChange = onChange;
        addClassName("slots");
        Paragraph help = new Paragraph(getTranslation(
                "voting.paper.slots", Map.of("zone", Words.zone(this).getId())));
        help.addClassName("paper-help");
        add(help);
        options.forEach(option -> add(group(option)));
    }

    @Override
    Optional<Vote> vote() {
        List<Availability> answers = groups.stream()
                .map(RadioButtonGroup::getValue)
                .filter(Objects::nonNull)
                .toList();
        return answers.size() == groups.size() ? Optional.of(new Vote.Slots(answers)) : Optional.empty();
    }

    @Override
    void fill(@Nullable Vote vote) {
        filling = true;
        List<Availability> answers = vote instanceof Vote.Slots slots ? slots.answers() : List.of();
        for (int slot = 0; slot < groups.size(); slot++) {
            groups.get(slot).setValue(slot < answers.size() ? answers.get(slot) : null);
        }
        filling = false;
    }

    @Override
    void focusFirst() {
        groups.getFirst().getElement().callJsFunction("focus");
    }

    @Override
    String emptyKey() {
        return "voting.paper.slot-first";
    }

    private String boardTime(Instant at) {
        return getTranslation(
                "voting.paper.slot-board-time", Map.of("time", Times.weekdayAndTime(at, board, Words.locale(this))));
    }

    private RadioButtonGroup<Availability> group(PollOption option) {
        RadioButtonGroup<Availability> group = new RadioButtonGroup<>(Words.option(this, option));
        group.setItems(Availability.YES, Availability.IF_NEED_BE, Availability.NO);
        group.setItemLabelGenerator(answer -> getTranslation("voting.slot." + answer));
        group.addClassName("slot");
        option.startsAt()
                .filter(at -> Zones.differ(board, Words.zone(this), at))
                .ifPresent(at -> group.setHelperText(boardTime(at)));
        group.addValueChangeListener(chosen -> {
            if (!filling) {
                onChange.run();
            }
        });
        groups.add(group);
        return group;
    }
}
