package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.CountedHands;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Way;

/** Where a facilitator puts down how many hands were raised in the room, and whose they were. */
class HandsBox extends Details {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final FieldErrors errors = new FieldErrors();
    private final CheckboxGroup<PersonBadge> people = new CheckboxGroup<>();
    private final Paragraph ticked = new Paragraph();
    private final IntegerField yes = number("voting.hands.yes");
    private final IntegerField no = number("voting.hands.no");
    private final IntegerField abstain = number("voting.hands.abstain");
    private final Button back;
    private final Last<List<PersonBadge>> offered = new Last<>();
    private @Nullable PollSnapshot newest;

    HandsBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        setSummaryText(getTranslation("voting.hands.title"));
        people.setLabel(getTranslation("voting.hands.who"));
        people.setItemLabelGenerator(PersonBadge::name);
        people.addValueChangeListener(changed -> tell());
        ticked.getElement().setAttribute("role", "status");
        errors.watch("hands", yes);
        Div numbers = new Div(yes, no, abstain);
        numbers.addClassName("hands-numbers");
        Button count = new Button(getTranslation("voting.hands.count"), click -> errors.attempt(this::count));
        count.addThemeVariants(ButtonVariant.PRIMARY);
        back = new Button(getTranslation("voting.hands.take-back"), click -> takeBack());
        Div actions = new Div(count, back);
        actions.addClassName("row");
        Div form = new Div(new Paragraph(getTranslation("voting.hands.help")), people, ticked, numbers, actions);
        form.addClassNames("form", "hands-form");
        add(form);
        addOpenedChangeListener(opened -> arrange());
    }

    static boolean wanted(PollSnapshot now) {
        return now.state() == PollState.OPEN
                && now.room().checkedIn()
                && !now.terms().secret()
                && now.terms().rules().way() instanceof Way.Motion motion
                && !motion.consent();
    }

    void show(PollSnapshot now) {
        newest = now;
        back.setVisible(now.room().hands().isPresent());
        arrange();
    }

    /** Everybody who could have raised a hand is ticked; who was ticked or not by hand since stays so. */
    private void arrange() {
        PollSnapshot now = newest;
        if (!isOpened() || now == null) {
            return;
        }
        List<PersonBadge> could = now.electorate().stream()
                .filter(elector -> elector.byHand() || elector.present() && !elector.tookPart())
                .filter(elector -> !elector.recused())
                .map(ElectorView::person)
                .toList();
        Set<PersonBadge> unticked = people.getListDataView()
                .getItems()
                .filter(person -> !people.getValue().contains(person))
                .collect(Collectors.toSet());
        if (offered.differs(could)) {
            people.setItems(could);
            people.setValue(
                    could.stream().filter(person -> !unticked.contains(person)).collect(Collectors.toSet()));
            tell();
        }
    }

    private void tell() {
        ticked.setText(getTranslation(
                "voting.hands.ticked", Map.of("n", people.getValue().size())));
    }

    private void count() {
        PollSnapshot now = Objects.requireNonNull(newest);
        Set<PersonId> raised = people.getValue().stream().map(PersonBadge::id).collect(Collectors.toSet());
        CountedHands counted = new CountedHands(raised, said(yes), said(no), said(abstain));
        tools.people().hands().count(board.id(), poll, now.terms(), counted);
        Toast.show(getTranslation("voting.hands.counted", Map.of("n", raised.size())));
    }

    private void takeBack() {
        tools.people().hands().takeBack(board.id(), poll);
        Toast.show(getTranslation("voting.hands.taken-back"));
    }

    private static int said(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
