package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.ProposedMinutes;

/** Minutes that this meeting has passed without objection, to be approved by one tap. */
class ConsentPart extends Section {
    private final transient ConsentTools tools;
    private final transient BoardId board;
    private final transient MeetingId meeting;
    private final UnorderedList list = new UnorderedList();
    private final transient Rows<ProposedMinutes> rows = new Rows<>(list, ProposedMinutes::meeting, this::row);
    private transient Set<AgendaItemId> passed = Set.of();
    private String title = "";

    ConsentPart(ConsentTools tools, BoardId board, MeetingId meeting) {
        this.tools = tools;
        this.board = board;
        this.meeting = meeting;
        addClassNames("section", "notice");
        list.addClassName("room-list");
        add(new H2(getTranslation("minutes.consent")), list);
        setVisible(false);
    }

    void show(MeetingSnapshot now) {
        title = now.plan().title();
        Set<AgendaItemId> done = now.items().stream()
                .filter(item -> item.state() == ItemState.DONE && aboutMinutes(item))
                .map(ItemView::id)
                .collect(Collectors.toSet());
        if (!done.equals(passed)) {
            passed = done;
            draw();
        }
    }

    private static boolean aboutMinutes(ItemView item) {
        return item.plan().links().stream().anyMatch(link -> link.kind().equals(SubjectNames.MINUTES));
    }

    private void draw() {
        var waiting = tools.approvals().passedAt(board, meeting);
        rows.show(waiting);
        setVisible(!waiting.isEmpty());
    }

    private Component row(ProposedMinutes minutes) {
        Map<String, Object> named = Map.of("title", minutes.title());
        Button approve = new Button(getTranslation("minutes.consent.approve"), click -> ask(minutes));
        approve.setAriaLabel(getTranslation("minutes.consent.approve.of", named));
        return new ListItem(new Span(getTranslation("minutes.consent.passed", named)), approve);
    }

    private void ask(ProposedMinutes minutes) {
        Confirm.ask(
                this,
                "minutes.consent.ask",
                "minutes.consent.text",
                Map.of("n", minutes.version(), "at", title),
                "minutes.consent.approve",
                () -> approve(minutes));
    }

    /** Whatever comes of it, what is shown afterwards is how things stand. */
    private void approve(ProposedMinutes minutes) {
        try {
            tools.approvals().byConsent(board, minutes.meeting(), minutes.version(), meeting);
            Toast.show(getTranslation("minutes.approved.done"));
        } finally {
            draw();
        }
    }
}
