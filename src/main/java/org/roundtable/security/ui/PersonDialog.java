package org.roundtable.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.AccountView;
import org.roundtable.security.PeopleAdministration;

/** What an administrator can do to one account. */
class PersonDialog extends Dialog {
    private final PeopleAdministration people;
    private final PersonId person;
    private final Runnable changed;
    private final Div content = new Div();
    private Fields fields = new Fields(this);

    PersonDialog(PeopleAdministration people, PersonId person, Runnable changed) {
        this.people = people;
        this.person = person;
        this.changed = changed;
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("people.close"), clicked -> close()));
        show();
    }

    private void show() {
        AccountView account = people.account(person);
        fields = new Fields(this);
        setHeaderTitle(account.name());
        Paragraph email = new Paragraph(account.email());
        email.addClassName("muted");
        var name = fields.text("name", "account.name", "off");
        name.setValue(account.name());
        Div form = new Div(name, button("rename", () -> people.rename(person, name.getValue())));
        form.addClassName("form");
        Div actions = new Div();
        actions.addClassName("row");
        content.removeAll();
        content.add(email, form, actions);
        if (account.active()) {
            actions.add(new Button(getTranslation("people.link"), clicked -> showLink()));
        }
        addRights(account, actions);
    }

    private void addRights(AccountView account, Div actions) {
        actions.add(
                account.administrator()
                        ? asked("end-administrator", () -> people.endAdministrator(person))
                        : asked("make-administrator", () -> people.makeAdministrator(person)));
        if (account.active()) {
            Button off = asked("deactivate", () -> people.deactivate(person));
            off.addThemeVariants(ButtonVariant.AURA_DANGER);
            actions.add(off);
        } else {
            actions.add(button("reactivate", () -> people.reactivate(person)));
        }
    }

    private void showLink() {
        fields.submit(() -> content.add(new PasswordLink(people.passwordLink(person))));
    }

    private Button button(String name, Runnable deed) {
        return new Button(getTranslation("people." + name), clicked -> run(name, deed));
    }

    private Button asked(String name, Runnable deed) {
        String key = "people." + name;
        return new Button(
                getTranslation(key), clicked -> Confirm.ask(this, key, key + ".sure", key, () -> run(name, deed)));
    }

    private void run(String name, Runnable deed) {
        if (fields.submit(deed)) {
            Toast.show(getTranslation("people." + name + ".done"));
            changed.run();
            show();
        }
    }
}
