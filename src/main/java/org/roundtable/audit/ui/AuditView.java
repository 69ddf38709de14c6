package org.roundtable.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.AuditFilter;
import org.roundtable.audit.AuditLinks;
import org.roundtable.audit.AuditTrail;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Zones;

/** The record of who did what, for administrators. */
@Route(AuditLinks.RECORD)
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Main implements HasDynamicTitle {
    private final transient AuditTrail trail;
    private final transient ActivityTexts texts;
    private final Empty none = new Empty("audit.none.title", "audit.none.text");
    private final AuditPages pages = new AuditPages(this::refresh);
    private @Nullable AuditFilters filters;
    private @Nullable AuditTable table;

    AuditView(AuditTrail trail, ActivityTexts texts) {
        this.trail = trail;
        this.texts = texts;
        addClassName("page-wide");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!attached.isInitialAttach()) {
            return;
        }
        ZoneId zone = Zones.ofViewer(attached.getUI());
        filters = new AuditFilters(trail, texts, zone, () -> {
            pages.first();
            refresh();
        });
        table = new AuditTable(texts, trail.boards(), zone);
        ChainPanel chain = new ChainPanel(trail);
        add(heading(chain), chain, filters, table, none, pages);
        refresh();
    }

    private Header heading(ChainPanel chain) {
        Paragraph lead = new Paragraph(getTranslation("audit.lead"));
        lead.addClassName("lead");
        Anchor export = new Anchor(this::export, getTranslation("audit.export"));
        Div actions = new Div(chain.button(), export);
        actions.addClassNames("page-actions", "row");
        Header heading = new Header(new H1(getTranslation("audit.title")), lead, actions);
        heading.addClassName("page-head");
        return heading;
    }

    private void refresh() {
        if (table == null) {
            return;
        }
        AuditFilter filter = chosen();
        long all = trail.count(filter);
        table.show(trail.page(filter, pages.page(), AuditPages.SIZE), all);
        table.setVisible(all > 0);
        none.setVisible(all == 0);
        pages.show(all);
    }

    private AuditFilter chosen() {
        return filters == null ? AuditFilter.NONE : filters.chosen();
    }

    private void export(DownloadEvent event) throws IOException {
        AuditFilter filter = chosenUnderLock(event);
        event.setFileName(getTranslation("audit.export.file") + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        try (Writer to = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            trail.export(filter, to);
        }
    }

    /** A download runs beside the screen, whose fields may only be read while it is held. */
    private AuditFilter chosenUnderLock(DownloadEvent event) {
        event.getSession().lock();
        try {
            return chosen();
        } finally {
            event.getSession().unlock();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
