package org.roundtable.initiative.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.roundtable.common.Invalid;
import org.roundtable.initiative.Determinant;
import org.roundtable.initiative.NeedText;

/** Writes a need down, or changes what it says. */
class NeedDialog extends Dialog {
    private final TextField title = new TextField();
    private final TextArea description = new TextArea();
    private final TextArea groups = new TextArea();
    private final TextArea evidence = new TextArea();
    private final CheckboxGroup<Determinant> determinants = new CheckboxGroup<>();
    private final Map<String, HasValidation> fields =
            Map.of("title", title, "description", description, "groups", groups, "evidence", evidence);
    private final Consumer<NeedText> keeping;

    NeedDialog(Optional<NeedText> known, Consumer<NeedText> keeping) {
        this.keeping = keeping;
        String heading = getTranslation(known.isPresent() ? "need.amend" : "need.record");
        setHeaderTitle(heading);
        title.setLabel(getTranslation("need.title"));
        description.setLabel(getTranslation("need.description"));
        groups.setLabel(getTranslation("need.groups"));
        evidence.setLabel(getTranslation("need.evidence"));
        determinants.setLabel(getTranslation("initiative.field.determinants"));
        determinants.setItems(Determinant.values());
        determinants.setItemLabelGenerator(each -> Terms.determinant(this, each));
        fields.values().forEach(field -> field.setManualValidation(true));
        known.ifPresent(this::fill);
        Div form = new Div(title, description, determinants, groups, evidence);
        form.addClassName("form");
        add(form);
        Button keep = new Button(heading, click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("kit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, keep);
    }

    private void fill(NeedText text) {
        title.setValue(text.title());
        description.setValue(text.description());
        groups.setValue(text.groups());
        evidence.setValue(text.evidence());
        determinants.setValue(text.determinants());
    }

    private void keep() {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            keeping.accept(new NeedText(
                    title.getValue(),
                    description.getValue(),
                    determinants.getValue(),
                    groups.getValue(),
                    evidence.getValue()));
            close();
        } catch (Invalid invalid) {
            HasValidation field = fields.getOrDefault(invalid.field(), title);
            field.setErrorMessage(getTranslation(invalid.key(), invalid.arguments()));
            field.setInvalid(true);
        }
    }
}
