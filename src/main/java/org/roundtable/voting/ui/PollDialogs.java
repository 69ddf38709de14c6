package org.roundtable.voting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Times;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.OutcomeView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.Verdict;

/** The dialogs of a facilitator's deeds on one poll. */
class PollDialogs {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;

    PollDialogs(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
    }

    DeedDialog annul() {
        TextArea reason = reason("voting.annul-reason");
        return new DeedDialog(
                        "voting.annul-title",
                        "voting.annul",
                        () -> tools.facilitation().annul(board.id(), poll, reason.getValue()))
                .with("reason", reason)
                .forGood();
    }

    DeedDialog extend(PollSnapshot now) {
        TextArea reason = reason("voting.extend-reason");
        DateTimePicker until = new DateTimePicker();
        until.setLabel(until.getTranslation("voting.extend-until"));
        now.terms()
                .closesAt()
                .ifPresent(at -> until.setValue(at.atZone(board.zone()).toLocalDateTime()));
        return new DeedDialog(
                        "voting.extend-title",
                        "voting.extend",
                        () -> tools.facilitation().extend(board.id(), poll, instant(until), reason.getValue()))
                .with("until", until)
                .with("reason", reason);
    }

    DeedDialog drawLot() {
        TextArea note = reason("voting.lot.note");
        return new DeedDialog(
                        "voting.lot.draw-title",
                        "voting.lot.draw",
                        () -> tools.lots().draw(board.id(), poll, note.getValue()))
                .telling(new Paragraph(note.getTranslation("voting.lot.draw-text")))
                .with("note", note)
                .forGood();
    }

    DeedDialog stateOutcome(PollSnapshot now) {
        RadioButtonGroup<OutcomeStep> step = new RadioButtonGroup<>();
        step.setLabel(step.getTranslation("voting.outcome-step"));
        step.setItems(steps(now));
        step.setItemLabelGenerator(one -> step.getTranslation("voting.outcome-step." + one));
        TextArea text = reason("voting.outcome-text");
        date(now).ifPresent(when -> {
            step.setValue(OutcomeStep.NOTHING);
            text.setValue(text.getTranslation("voting.date-taken", Map.of("time", when)));
        });
        return new DeedDialog("voting.state-title", "voting.state-outcome", () -> {
                    if (step.getValue() == null) {
                        throw new Invalid("step", "choice");
                    }
                    tools.outcomes().state(board.id(), poll, text.getValue(), step.getValue());
                })
                .with("step", step)
                .with("outcome", text);
    }

    DeedDialog correctOutcome(OutcomeView outcome) {
        TextArea text = reason("voting.outcome-text");
        text.setValue(outcome.text());
        TextArea reason = reason("voting.correct-reason");
        return new DeedDialog(
                        "voting.correct-title",
                        "voting.correct-outcome",
                        () -> tools.outcomes().correct(board.id(), poll, text.getValue(), reason.getValue()))
                .with("outcome", text)
                .with("reason", reason);
    }

    private Instant instant(DateTimePicker picker) {
        if (picker.getValue() == null) {
            throw new Invalid("until", "empty");
        }
        return picker.getValue().atZone(board.zone()).toInstant();
    }

    /** The date that suits best, on the board's clock, where one was looked for. */
    private Optional<String> date(PollSnapshot now) {
        return now.result()
                .filter(count -> count.rules().method() == PollMethod.DATES)
                .flatMap(count -> count.result().winners().stream().findFirst())
                .flatMap(slot -> now.terms().options().get(slot).startsAt())
                .map(at ->
                        Times.weekdayAndTime(at, board.zone(), UI.getCurrent().getLocale()));
    }

    private static List<OutcomeStep> steps(PollSnapshot now) {
        boolean passed = now.verdict().filter(Verdict::carries).isPresent();
        return Arrays.stream(OutcomeStep.values())
                .filter(step -> passed || step != OutcomeStep.ADOPTED)
                .toList();
    }

    private static TextArea reason(String labelKey) {
        TextArea area = new TextArea();
        area.setLabel(area.getTranslation(labelKey));
        area.setRequiredIndicatorVisible(true);
        return area;
    }
}
