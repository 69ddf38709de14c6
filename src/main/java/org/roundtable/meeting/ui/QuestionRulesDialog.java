package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.roundtable.meeting.AskerNames;
import org.roundtable.meeting.QuestionRules;

/** Sets how a meeting takes questions. */
class QuestionRulesDialog extends Dialog {
    private final RadioButtonGroup<AskerNames> names = new RadioButtonGroup<>();
    private final Checkbox atOnce = new Checkbox();
    private final Checkbox taking = new Checkbox();

    QuestionRulesDialog(QuestionRules rules, Consumer<QuestionRules> setting) {
        setHeaderTitle(getTranslation("meeting-open.questions.rules"));
        names.setLabel(getTranslation("meeting-open.rules.names"));
        names.setItems(AskerNames.values());
        names.setItemLabelGenerator(each -> getTranslation("meeting-open.rules.names." + each));
        names.setValue(rules.names());
        atOnce.setLabel(getTranslation("meeting-open.rules.at-once"));
        atOnce.setValue(rules.membersAtOnce());
        taking.setLabel(getTranslation("meeting-open.rules.taking"));
        taking.setValue(rules.taking());
        Div form = new Div(taking, names, atOnce);
        form.addClassName("form");
        add(form);
        Button keep = new Button(getTranslation("meeting-open.rules.keep"), click -> {
            setting.accept(new QuestionRules(names.getValue(), atOnce.getValue(), taking.getValue()));
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("kit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, keep);
    }
}
