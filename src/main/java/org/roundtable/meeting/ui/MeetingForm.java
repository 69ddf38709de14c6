package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingPlan;

/** When, where and how a meeting is held. Times are those of the board's clock. */
class MeetingForm extends Div {
    private static final int USUAL_MINUTES = 90;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final BoardView board;
    private final Select<MeetingKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final DateTimePicker startsAt = new DateTimePicker();
    private final IntegerField length = new IntegerField();
    private final TextField place = new TextField();
    private final TextField link = new TextField();
    private final SkippedTimes skipped;
    private final FieldErrors errors = new FieldErrors();
    private final Div actions = new Div();
    private Optional<RepeatFields> repeat = Optional.empty();
    private Optional<DatesField> dates = Optional.empty();

    MeetingForm(BoardView board, String buttonKey, Consumer<LocalPlan> onSend) {
        this.board = board;
        this.skipped = new SkippedTimes(board);
        addClassNames("form", "meeting-form");
        label();
        errors.watch("title", title);
        errors.watch("startsAt", startsAt);
        errors.watch("length", length);
        errors.watch("place", place);
        errors.watch("link", link);
        startsAt.addValueChangeListener(chosen -> timesChanged());
        Button send = new Button(getTranslation(buttonKey));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(send, onSend));
        actions.addClassName("form-actions");
        actions.add(send);
        Div when = new Div(startsAt, length);
        when.addClassName("form-pair");
        add(kind, title, when, skipped, place, link, actions);
    }

    void fill(MeetingPlan plan) {
        kind.setValue(plan.kind());
        title.setValue(plan.title());
        startsAt.setValue(plan.startsAt().atZone(board.zone()).toLocalDateTime());
        length.setValue(Math.toIntExact(plan.length().toMinutes()));
        place.setValue(plan.place());
        link.setValue(plan.link());
    }

    void repeating(RepeatFields fields) {
        repeat = Optional.of(fields);
        errors.watch("times", fields.times());
        fields.whenChanged(this::timesChanged);
        addComponentAtIndex(indexOf(skipped), fields);
    }

    /** Asks for several times in place of one. */
    void proposing(DatesField fields) {
        dates = Optional.of(fields);
        startsAt.setVisible(false);
        errors.watch("options", fields);
        errors.watch("closesAt", fields.answerBy());
        addComponentAtIndex(indexOf(skipped), fields);
    }

    void scope(ScopeChoice scope) {
        addComponentAtIndex(indexOf(actions), scope);
    }

    private void label() {
        kind.setLabel(getTranslation("meeting.form.kind"));
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(each -> MeetingWords.kind(this, each));
        kind.setValue(MeetingKind.REGULAR);
        title.setLabel(getTranslation("meeting.form.title"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        startsAt.setLabel(getTranslation("meeting.form.starts-at"));
        startsAt.setHelperText(
                getTranslation("meeting.form.zone", Map.of("zone", MeetingWords.zone(this, board.zone()))));
        startsAt.setStep(QUARTER);
        startsAt.setManualValidation(true);
        length.setLabel(getTranslation("meeting.form.length"));
        length.setManualValidation(true);
        length.setValue(USUAL_MINUTES);
        place.setLabel(getTranslation("meeting.form.place"));
        place.setHelperText(getTranslation("meeting.form.place-help"));
        link.setLabel(getTranslation("meeting.form.link"));
        link.setHelperText(getTranslation("meeting.form.link-help"));
    }

    private void timesChanged() {
        @Nullable LocalDateTime start = startsAt.getValue();
        if (start != null) {
            repeat.ifPresent(fields -> fields.startsOn(start.toLocalDate()));
            skipped.show(repeat.map(fields -> fields.from(start)).orElse(List.of(start)));
        }
    }

    private void send(Button send, Consumer<LocalPlan> onSend) {
        try {
            errors.attempt(() -> onSend.accept(plan()));
        } finally {
            send.setEnabled(true);
        }
    }

    private LocalPlan plan() {
        LocalDateTime start = dates.map(DatesField::first)
                .or(() -> Optional.ofNullable(startsAt.getValue()))
                .orElseThrow(() -> new Invalid("startsAt", "no-day-and-time"));
        @Nullable Integer minutes = length.getValue();
        return new LocalPlan(
                kind.getValue(),
                title.getValue(),
                start,
                Duration.ofMinutes(minutes == null ? 0 : minutes),
                place.getValue(),
                link.getValue());
    }
}
