package org.roundtable.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.security.PeopleAdministration;

/** Opens an account and hands out the link by which its person sets a password. */
class NewPersonDialog extends Dialog {
    private final PeopleAdministration people;
    private final Runnable changed;
    private final Div form = new Div();
    private final Fields fields = new Fields(this);
    private final Select<String> language = new Select<>();

    NewPersonDialog(PeopleAdministration people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        setHeaderTitle(getTranslation("people.new"));
        language.setLabel(getTranslation("security.language"));
        language.setItems("en", "es");
        language.setItemLabelGenerator(tag -> getTranslation("language." + tag));
        language.setValue(Translations.closest(getLocale()).getLanguage());
        form.addClassName("form");
        form.add(fields.text("name", "account.name", "off"), fields.email("email", "account.email", "off"), language);
        add(form);
        Button open = new Button(getTranslation("people.new.send"), clicked -> open(clicked.getSource()));
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("people.close"), clicked -> close()), open);
    }

    private void open(Button button) {
        fields.submit(() -> {
            PersonId person = people.open(fields.value("name"), fields.value("email"), language.getValue());
            form.removeAll();
            form.add(new PasswordLink(people.passwordLink(person)));
            button.setVisible(false);
            changed.run();
        });
    }
}
