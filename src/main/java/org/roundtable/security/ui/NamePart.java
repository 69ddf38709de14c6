package org.roundtable.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.Profile;
import org.roundtable.security.ProfileService;

/** My name, as everybody on my boards reads it. */
class NamePart extends Part {
    NamePart(ProfileService profiles, Profile mine) {
        super("profile.name");
        Fields fields = new Fields(this);
        var name = fields.text("name", "account.name", "name");
        name.setValue(mine.badge().name());
        Button save = new Button(getTranslation("profile.name.save"), clicked -> {
            if (fields.submit(() -> profiles.rename(name.getValue()))) {
                Toast.show(getTranslation("profile.name.saved"));
            }
        });
        Div form = new Div(name, save);
        form.addClassName("form");
        add(form);
    }
}
