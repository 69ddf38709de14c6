package org.roundtable.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.security.TestPersons;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Opens screens for several people at once, without a browser. Close it after each test. */
public class Screens implements AutoCloseable {
    private final ApplicationContext application;
    private @Nullable SecuredBrowserlessApplicationContext<Authentication> open;
    private @Nullable BrowserlessUIContext last;

    Screens(ApplicationContext application) {
        this.application = application;
    }

    /** A new browser with one tab, where this person is signed in. It is the current one until another is activated. */
    public BrowserlessUIContext of(PersonId person) {
        return window(person, false);
    }

    public BrowserlessUIContext ofAdministrator(PersonId person) {
        return window(person, true);
    }

    /** A new browser with one tab, where nobody is signed in. */
    public BrowserlessUIContext ofNobody() {
        var nobody = new AnonymousAuthenticationToken(
                "test", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        last = application().newUser(nobody).newWindow();
        last.activate();
        return last;
    }

    /** The tab opened last. */
    public BrowserlessUIContext current() {
        return java.util.Objects.requireNonNull(last);
    }

    /** Everything written in the current view. */
    public String text() {
        return Window.words(UI.getCurrent().getCurrentView().getElement());
    }

    private BrowserlessUIContext window(PersonId person, boolean administrator) {
        var principal = TestPersons.signedIn(person, administrator);
        var token = new TestingAuthenticationToken(principal, null, List.copyOf(principal.getAuthorities()));
        last = application().newUser(token).newWindow();
        last.activate();
        return last;
    }

    private SecuredBrowserlessApplicationContext<Authentication> application() {
        if (open == null) {
            open = SpringBrowserlessApplicationContext.createSecured(application, "org.roundtable");
        }
        return open;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
