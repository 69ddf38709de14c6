package org.roundtable.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Zones;
import org.roundtable.live.LiveScreens;
import org.roundtable.notification.MailAdministration;
import org.roundtable.notification.MailLinks;
import org.roundtable.notification.MailReport;

/** Mail on its way, for administrators. */
@Route(MailLinks.QUEUE)
@RolesAllowed("ADMINISTRATOR")
class MailAdministrationView extends Main implements HasDynamicTitle {
    private final transient MailAdministration mails;
    private final NotSetUp notSetUp = new NotSetUp("mail.not-set-up.administrator");
    private final Empty none = new Empty("mail.none.title", "mail.none.text");
    private @Nullable MailTable table;

    MailAdministrationView(MailAdministration mails, LiveScreens screens) {
        this.mails = mails;
        addClassName("page-wide");
        Paragraph lead = new Paragraph(getTranslation("mail.admin.lead"));
        lead.addClassName("lead");
        Header head = new Header(new H1(getTranslation("mail.admin.title")), lead);
        head.addClassName("page-head");
        add(head, notSetUp, none);
        screens.follow(this, mails.feed(), this::show);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (table == null) {
            table = new MailTable(mails, Zones.ofViewer(attached.getUI()));
            add(table);
        }
    }

    private void show(MailReport report) {
        notSetUp.setVisible(!report.setUp());
        none.setVisible(report.lines().isEmpty());
        if (table != null) {
            table.setVisible(!report.lines().isEmpty());
            table.show(report);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.admin.title");
    }
}
