package org.roundtable.voting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.Sentence;

/** Asks for what a conflict of interest needs to be told. */
class ConflictDialogs {
    private final ConflictDesk desk;

    ConflictDialogs(ConflictDesk desk) {
        this.desk = desk;
    }

    /** @param means what it means for the signed-in person */
    DeedDialog declare(List<Sentence> means) {
        ConflictFields fields = new ConflictFields(means);
        return fields.in(new DeedDialog(
                "voting.recusal.declare-title",
                "voting.recusal.declare-button",
                () -> desk.declare(fields.conflict())));
    }

    DeedDialog record(List<Sentence> means, List<PersonBadge> people) {
        Select<PersonBadge> person = new Select<>();
        person.setLabel(person.getTranslation("voting.recusal.person"));
        person.setItems(people);
        person.setItemLabelGenerator(PersonBadge::name);
        ConflictFields fields = new ConflictFields(means);
        return fields.in(new DeedDialog(
                        "voting.recusal.record-title",
                        "voting.recusal.record-button",
                        () -> desk.record(chosen(person), fields.conflict()))
                .with("person", person));
    }

    DeedDialog takeBack(PersonId person) {
        TextArea reason = new TextArea();
        reason.setLabel(reason.getTranslation("voting.recusal.take-back-reason"));
        reason.setRequiredIndicatorVisible(true);
        return new DeedDialog(
                        "voting.recusal.take-back-title",
                        "voting.recusal.take-back",
                        () -> desk.takeBack(person, reason.getValue()))
                .with("reason", reason);
    }

    private static PersonId chosen(Select<PersonBadge> person) {
        return Optional.ofNullable(person.getValue())
                .orElseThrow(() -> new Invalid("person", "choice"))
                .id();
    }
}
