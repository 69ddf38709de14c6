package org.roundtable.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PasswordRules;
import org.roundtable.security.Profile;
import org.roundtable.security.ProfileService;

/** A new password, for who knows the one of now. */
class PasswordPart extends Part {
    PasswordPart(ProfileService profiles, Profile mine, Runnable changed) {
        super("profile.password");
        if (!mine.password()) {
            add(new Paragraph(getTranslation("failure.no-password-yet")));
            return;
        }
        Fields fields = new Fields(this);
        var current = fields.password("current", "profile.password.current", "current-password");
        var password = fields.password("password", "account.password", "new-password");
        password.setHelperText(getTranslation("account.password.help", Map.of("least", PasswordRules.LEAST)));
        Button save = new Button(getTranslation("profile.password.save"), clicked -> {
            if (fields.submit(() -> profiles.changePassword(current.getValue(), password.getValue()))) {
                current.clear();
                password.clear();
                changed.run();
                Toast.show(getTranslation("profile.password.saved"));
            }
        });
        Div form = new Div(current, password, save);
        form.addClassName("form");
        add(form);
    }
}
