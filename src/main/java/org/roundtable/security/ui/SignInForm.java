package org.roundtable.security.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import org.roundtable.security.SignInFailed;

/** E-mail and password. */
class SignInForm extends PostForm {
    SignInForm() {
        super("login");
        addClassName("form");
        Fields fields = new Fields(this);
        EmailField email = fields.email("username", "sign-in.email", "username");
        email.setValue(typedBefore());
        PasswordField password = fields.password("password", "sign-in.password", "current-password");
        Checkbox remember = new Checkbox(getTranslation("sign-in.remember"));
        remember.getElement().setAttribute("name", "remember");
        (email.isEmpty() ? email : password).setAutofocus(true);
        Paragraph help = new Paragraph(getTranslation("sign-in.help"));
        help.addClassNames("muted", "small");
        add(new H2(getTranslation("sign-in.title")), email, password, remember, sender(getTranslation("sign-in.send")));
        add(help);
    }

    private static String typedBefore() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null) {
            return "";
        }
        Object typed = session.getSession().getAttribute(SignInFailed.TYPED);
        return typed instanceof String text ? text : "";
    }
}
