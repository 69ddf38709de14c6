package org.roundtable.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaSubject;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.Purpose;

/** The fields of an item of an agenda. */
class ItemForm extends Div {
    private static final int USUAL_MINUTES = 10;

    private final TextField title = new TextField();
    private final Select<Purpose> purpose = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final TextField presenter = new TextField();
    private final TextArea notes = new TextArea();
    private final TextArea secret = new TextArea();
    private final Checkbox consent = new Checkbox();
    private final MultiSelectComboBox<AgendaSubject> links = new MultiSelectComboBox<>();
    private final List<Topic> lost = new ArrayList<>();
    private final SubjectNames names;

    ItemForm(SubjectNames names, FieldErrors errors) {
        this.names = names;
        addClassNames("form", "item-form");
        label();
        errors.watch("title", title);
        errors.watch("minutes", minutes);
        errors.watch("presenter", presenter);
        errors.watch("notes", notes);
        errors.watch("facilitatorNotes", secret);
        errors.watch("links", links);
        links.setItems(names.choices());
        Div pair = new Div(purpose, minutes);
        pair.addClassName("form-pair");
        add(title, pair, presenter, notes, secret, links, consent);
        clear();
    }

    void fill(ItemPlan plan) {
        title.setValue(plan.title());
        purpose.setValue(plan.purpose());
        minutes.setValue(plan.minutes());
        presenter.setValue(plan.presenter());
        notes.setValue(plan.notes());
        secret.setValue(plan.facilitatorNotes());
        consent.setValue(plan.consent());
        lost.clear();
        List<AgendaSubject> chosen = new ArrayList<>();
        plan.links().forEach(topic -> names.of(topic).ifPresentOrElse(chosen::add, () -> lost.add(topic)));
        links.setValue(Set.copyOf(chosen));
    }

    final void clear() {
        fill(new ItemPlan("", Purpose.DISCUSS, USUAL_MINUTES, "", "", "", false, List.of()));
    }

    /** @param like whose links keep their order */
    ItemPlan plan(ItemPlan like) {
        @Nullable Integer typed = minutes.getValue();
        return new ItemPlan(
                title.getValue(),
                purpose.getValue(),
                typed == null ? 0 : typed,
                presenter.getValue(),
                notes.getValue(),
                secret.getValue(),
                consent.getValue(),
                chosen(like.links()));
    }

    void focusFirst() {
        title.focus();
    }

    private List<Topic> chosen(List<Topic> before) {
        List<Topic> now = new ArrayList<>(
                links.getValue().stream().map(AgendaSubject::topic).toList());
        now.addAll(lost);
        List<Topic> ordered = new ArrayList<>(before);
        ordered.retainAll(now);
        now.removeAll(before);
        ordered.addAll(now);
        return ordered;
    }

    private void label() {
        title.setLabel(getTranslation("agenda.item.title"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        purpose.setLabel(getTranslation("agenda.item.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(each -> MeetingWords.purpose(this, each));
        minutes.setLabel(getTranslation("agenda.item.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        presenter.setLabel(getTranslation("agenda.item.presenter"));
        notes.setLabel(getTranslation("agenda.item.notes"));
        secret.setLabel(getTranslation("agenda.item.facilitator-notes"));
        consent.setLabel(getTranslation("agenda.item.consent"));
        consent.setHelperText(getTranslation("agenda.item.consent-help"));
        links.setLabel(getTranslation("agenda.item.links"));
        links.setItemLabelGenerator(AgendaSubject::title);
        title.setValueChangeMode(ValueChangeMode.TIMEOUT);
        notes.setValueChangeMode(ValueChangeMode.TIMEOUT);
        secret.setValueChangeMode(ValueChangeMode.TIMEOUT);
    }
}
