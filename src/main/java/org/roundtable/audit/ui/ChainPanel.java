package org.roundtable.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import org.roundtable.audit.AuditTrail;
import org.roundtable.audit.ChainReport;

/** Checks the whole record when asked, and says what was found. */
final class ChainPanel extends Div {
    private final transient AuditTrail trail;
    private final Button check = new Button(getTranslation("audit.check"), click -> start());
    private final ProgressBar progress = new ProgressBar();
    private final Div found = new Div();

    ChainPanel(AuditTrail trail) {
        this.trail = trail;
        addClassName("stack");
        check.setDisableOnClick(true);
        progress.setIndeterminate(true);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", getTranslation("audit.checking"));
        found.addClassName("notice");
        found.getElement().setAttribute("role", "status");
        found.setVisible(false);
        add(progress, found);
    }

    /** The button that starts it, to stand where the page has its actions. */
    Button button() {
        return check;
    }

    /** The browser draws the progress first, and then asks for the check itself. */
    private void start() {
        tell("info", getTranslation("audit.checking"));
        progress.setVisible(true);
        getElement().executeJs("return true").then(drawn -> run());
    }

    private void run() {
        try {
            ChainReport report = trail.verify();
            report.broken()
                    .ifPresentOrElse(
                            number -> tell("error", getTranslation("audit.check.broken", Map.of("n", number))),
                            () -> tell("success", getTranslation("audit.check.intact", Map.of("n", report.lines()))));
        } finally {
            progress.setVisible(false);
            check.setEnabled(true);
        }
    }

    private void tell(String kind, String text) {
        found.removeAll();
        found.add(new Paragraph(text));
        found.getElement().setAttribute("data-kind", kind);
        found.setVisible(true);
    }
}
