package org.roundtable.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.http.HttpStatus;

/** An address nothing stands behind. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NoSuchPageView extends OopsView implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        tell("shell.oops.not-found", "failure.not-found");
        return HttpStatus.NOT_FOUND.value();
    }
}
