package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.roundtable.meeting.MeetingSnapshot;

/** How long the agenda takes against how long the meeting is. */
class AgendaTotal extends Div {
    private final Paragraph sum = new Paragraph();

    AgendaTotal() {
        addClassName("agenda-total");
        add(sum);
    }

    void show(MeetingSnapshot meeting) {
        long planned = meeting.planned().toMinutes();
        long length = meeting.plan().length().toMinutes();
        boolean tooFull = planned > length;
        setVisible(!meeting.items().isEmpty());
        getElement().getClassList().set("notice", tooFull);
        getElement().setAttribute("data-kind", tooFull ? "warn" : "");
        sum.setText(
                tooFull
                        ? getTranslation("agenda.too-full", Map.of("planned", planned, "over", planned - length))
                        : getTranslation("agenda.total", Map.of("planned", planned, "length", length)));
    }
}
