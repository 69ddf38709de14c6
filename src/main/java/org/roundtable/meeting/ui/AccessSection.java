package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.AccessKind;
import org.roundtable.meeting.AccessOutcome;
import org.roundtable.meeting.AccessView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;

/** What the viewer needs to take part in a meeting. */
class AccessSection extends Div {
    private final CareTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final UnorderedList list = new UnorderedList();
    private final Rows<AccessView> rows = new Rows<>(list, AccessView::id, this::row);
    private final AccessFields fields = new AccessFields();
    private Map<AccessKind, String> known = Map.of();

    AccessSection(CareTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassNames("section", "access-section");
        list.addClassName("access-list");
        Button tell = new Button(getTranslation("access.tell"), click -> tell());
        Paragraph who = new Paragraph(getTranslation("access.who-sees"));
        who.addClassName("muted");
        Div form = new Div(who, fields, tell);
        form.addClassName("form");
        add(list, new Details(getTranslation("access.ask"), form));
        tools.screens().follow(this, tools.meetings().feed(viewer.board(), meeting), this::meeting);
        tools.screens().follow(this, tools.needs().mine(viewer.board(), meeting), this::mine);
    }

    private void meeting(MeetingSnapshot shown) {
        setVisible(shown.state() == MeetingState.PLANNED || shown.state() == MeetingState.RUNNING);
    }

    private void mine(List<AccessView> mine) {
        rows.show(mine);
        list.setVisible(!mine.isEmpty());
        Map<AccessKind, String> wanted = mine.stream()
                .filter(need -> need.outcome() != AccessOutcome.NOT_NEEDED)
                .collect(Collectors.toMap(AccessView::kind, AccessView::detail));
        if (!known.equals(wanted)) {
            known = wanted;
            fields.fill(wanted);
        }
    }

    private Component row(AccessView need) {
        ListItem row = new ListItem(getTranslation(
                "access.mine",
                Map.of("need", AccessWords.need(this, need), "outcome", AccessWords.outcome(this, need))));
        row.getElement().setAttribute("data-outcome", need.outcome().name());
        return row;
    }

    private void tell() {
        tools.needs().ask(viewer.board(), meeting, fields.wanted());
        Toast.show(getTranslation("access.told"));
    }
}
