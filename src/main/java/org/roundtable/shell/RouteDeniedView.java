package org.roundtable.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.http.HttpStatus;

/** A screen that is not for this person's role. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RouteDeniedView extends OopsView implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> problem) {
        tell("shell.oops.denied", "failure.access-denied");
        return HttpStatus.FORBIDDEN.value();
    }
}
