package org.roundtable.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.roundtable.common.Translations;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.DemoPeople;
import org.roundtable.security.FirstAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** Where people sign in, and newcomers read what this is. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final FirstAccount first;
    private final CurrentPerson me;
    private final Div form = new Div();

    LoginView(
            FirstAccount first,
            CurrentPerson me,
            ObjectProvider<DemoPeople> demo,
            Translations texts,
            @Value("${roundtable.demo:false}") boolean demoOn) {
        this.first = first;
        this.me = me;
        addClassName("sign-in");
        form.addClassName("stack-l");
        Main main = new Main(form);
        main.addClassName("sign-in-form");
        main.setId("main");
        add(new SignInAbout(), main);
        form.add(new LanguageSwitch(), new SignInForm());
        if (demoOn) {
            demo.stream()
                    .map(DemoPeople::all)
                    .filter(people -> !people.isEmpty())
                    .forEach(people -> form.add(new DemoCards(people, texts)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (first.missing()) {
            event.forwardTo(SetupView.class);
        } else if (me.signedIn().isPresent()) {
            event.forwardTo("");
        } else {
            SignInNews.of(this, event.getLocation().getQueryParameters())
                    .ifPresent(news -> form.addComponentAtIndex(1, news));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.page-title");
    }
}
