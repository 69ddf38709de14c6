package org.roundtable.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** From one page of the record to the next. */
final class AuditPages extends Nav {
    static final int SIZE = 50;

    private final Button newer = new Button(getTranslation("audit.newer"));
    private final Span where = new Span();
    private final Button older = new Button(getTranslation("audit.older"));
    private int page;

    AuditPages(Runnable turned) {
        addClassName("spread");
        setAriaLabel(getTranslation("audit.title"));
        where.getElement().setAttribute("role", "status");
        newer.addClickListener(click -> turn(-1, turned));
        older.addClickListener(click -> turn(1, turned));
        add(newer, where, older);
    }

    int page() {
        return page;
    }

    void first() {
        page = 0;
    }

    void show(long lines) {
        long pages = Math.max(1, Math.ceilDiv(lines, SIZE));
        where.setText(getTranslation("audit.page", Map.of("page", page + 1, "pages", pages)));
        newer.setEnabled(page > 0);
        older.setEnabled(page + 1 < pages);
        setVisible(pages > 1);
    }

    private void turn(int by, Runnable turned) {
        page += by;
        turned.run();
    }
}
