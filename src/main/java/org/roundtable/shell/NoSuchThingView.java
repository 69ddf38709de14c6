package org.roundtable.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.roundtable.common.NotFound;
import org.springframework.http.HttpStatus;

/** A thing that is not there, or not for this person: nobody can tell which. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NoSuchThingView extends OopsView implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> problem) {
        tell("shell.oops.not-found", "failure.not-found");
        return HttpStatus.NOT_FOUND.value();
    }
}
