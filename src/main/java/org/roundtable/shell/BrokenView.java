package org.roundtable.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.roundtable.upkeep.DatabaseWatch;
import org.springframework.http.HttpStatus;

/** A screen that could not be made, for whatever other reason. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class BrokenView extends OopsView implements HasErrorParameter<Exception> {
    private final DatabaseWatch database;

    BrokenView(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> broken) {
        database.explains(broken.getException());
        Problem problem =
                Problem.of(broken.getException()).orElseGet(() -> ProblemTeller.logged(broken.getException()));
        tell("shell.oops.broken", problem.key(), problem.arguments());
        return HttpStatus.INTERNAL_SERVER_ERROR.value();
    }
}
