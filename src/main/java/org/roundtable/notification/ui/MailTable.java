package org.roundtable.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.notification.MailAdministration;
import org.roundtable.notification.MailLine;
import org.roundtable.notification.MailReport;

/** One line per mail that is not sent, or may not have been. */
final class MailTable extends Div {
    private final transient MailAdministration mails;
    private final ZoneId zone;
    private final DataTable table;
    private final Rows<MailLine> rows;

    MailTable(MailAdministration mails, ZoneId zone) {
        this.mails = mails;
        this.zone = zone;
        table = new DataTable(List.of(
                getTranslation("mail.column.to"),
                getTranslation("mail.column.kind"),
                getTranslation("mail.column.due"),
                getTranslation("mail.column.state"),
                getTranslation("mail.column.actions")));
        rows = new Rows<>(table.body(), MailLine::id, this::row);
        add(table);
    }

    void show(MailReport report) {
        table.setCaption(
                getTranslation("mail.caption", Map.of("shown", report.lines().size(), "open", report.open())));
        rows.show(report.lines());
    }

    private Component row(MailLine mail) {
        return table.row(
                List.of(
                        new Span(mail.address()),
                        new Span(getTranslation("mail.kind." + mail.kind())),
                        new Span(Times.dayAndTime(mail.due(), zone, getLocale())),
                        new MailStanding(mail, zone)),
                new MailActions(mail, mails));
    }
}
