package org.roundtable.security.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where people sign in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements HasDynamicTitle {
    LoginView() {
        addClassName("sign-in");
        LoginForm form = new LoginForm();
        form.setAction("login");
        add(new H1(getTranslation("product.name")), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("product.name");
    }
}
