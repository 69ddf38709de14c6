package org.roundtable.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.roundtable.common.PersonId;
import org.roundtable.security.FirstAccount;
import org.roundtable.security.SignIn;

/** The first start: the code from the log, the administrator's account, then the first board. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final FirstAccount first;
    private final SignIn signIn;
    private final OrderedList steps = new OrderedList();

    SetupView(FirstAccount first, SignIn signIn) {
        this.first = first;
        this.signIn = signIn;
        addClassName("setup");
        setId("main");
        steps.addClassName("setup-steps");
        SetupCodeForm code = new SetupCodeForm(first, this::askAccount);
        add(new LanguageSwitch(), new H1(getTranslation("setup.title")));
        add(new Paragraph(getTranslation("setup.lead")), steps, code);
        at(0);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.missing()) {
            throw new NotFoundException();
        }
    }

    private void askAccount(String code) {
        at(1);
        getChildren().filter(SetupCodeForm.class::isInstance).findFirst().ifPresent(this::remove);
        add(new SetupAccountForm(first, code, this::enter));
    }

    private void enter(PersonId administrator) {
        signIn.as(administrator, Requests.request(), Requests.response());
        UI.getCurrent().getPage().setLocation("admin/boards/new");
    }

    private void at(int current) {
        steps.removeAll();
        String[] names = {"setup.step.code", "setup.step.account", "setup.step.board"};
        for (int i = 0; i < names.length; i++) {
            ListItem step = new ListItem(new Span(getTranslation(names[i])));
            step.getElement().setAttribute("data-state", i < current ? "done" : i == current ? "current" : "next");
            if (i == current) {
                step.getElement().setAttribute("aria-current", "step");
            }
            steps.add(step);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
