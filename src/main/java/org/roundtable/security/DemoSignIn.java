package org.roundtable.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Signs a visitor of the demo in as one of its people, without a password. */
@Controller
@ConditionalOnProperty("roundtable.demo")
class DemoSignIn {
    static final String PATH = "/demo-sign-in";

    private final ObjectProvider<DemoPeople> people;
    private final SignIn signIn;
    private final VaadinDefaultRequestCache askedFor;

    DemoSignIn(ObjectProvider<DemoPeople> people, SignIn signIn, VaadinDefaultRequestCache askedFor) {
        this.people = people;
        this.signIn = signIn;
        this.askedFor = askedFor;
    }

    @PostMapping(PATH)
    void signIn(@RequestParam String person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PersonId id = PersonId.of(person);
        List<DemoPerson> all =
                people.stream().flatMap(some -> some.all().stream()).toList();
        if (all.stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound();
        }
        signIn.as(id, request, response);
        response.sendRedirect(target(request, response));
    }

    /** The page that was asked for before signing in, as after a restart of the server. */
    private String target(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest asked = askedFor.getRequest(request, response);
        return asked == null ? request.getContextPath() + "/" : asked.getRedirectUrl();
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
