package org.roundtable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import org.roundtable.common.Ids;
import org.roundtable.common.ui.Toast;
import org.roundtable.upkeep.DatabaseWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Tells the person, once and in their language, what could not be done. What nobody foresaw is logged under a reference. */
final class ProblemTeller implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemTeller.class);

    private final DatabaseWatch database;

    ProblemTeller(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (thrown instanceof IOException || thrown instanceof RejectedExecutionException) {
            LOG.debug("A browser went away, or the server is stopping", thrown);
            return;
        }
        UI ui = UI.getCurrent();
        if (thrown instanceof AuthenticationCredentialsNotFoundException && ui != null) {
            ui.getPage().reload();
            return;
        }
        database.explains(thrown);
        Problem problem = Problem.of(thrown).orElseGet(() -> logged(thrown));
        if (ui != null) {
            Toast.problem(ui.getTranslation(problem.key(), problem.arguments()));
        }
    }

    /** The reference stands in the log and on the screen, so that an administrator finds the one by the other. */
    static Problem logged(Throwable thrown) {
        String reference = Ids.text(Ids.next()).substring(0, 6);
        LOG.error("Unforeseen problem {}", reference, thrown);
        return Problem.unforeseen(reference);
    }
}
