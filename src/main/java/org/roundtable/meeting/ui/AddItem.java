package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.Purpose;

/** Puts one item after the other at the end of an agenda. */
class AddItem extends Details {
    private static final ItemPlan NOTHING = new ItemPlan("", Purpose.DISCUSS, 1, "", "", "", false, List.of());

    private final MeetingTools tools;
    private final BoardId board;
    private final MeetingId meeting;
    private final FieldErrors errors = new FieldErrors();
    private final ItemForm form;
    private AgendaItemId id = AgendaItemId.next();

    AddItem(MeetingTools tools, BoardId board, MeetingId meeting, SubjectNames names) {
        this.tools = tools;
        this.board = board;
        this.meeting = meeting;
        form = new ItemForm(names, errors);
        setSummaryText(getTranslation("agenda.add"));
        Button send = new Button(getTranslation("agenda.add.do"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                add();
            } finally {
                send.setEnabled(true);
            }
        });
        Div actions = new Div(send);
        actions.addClassName("form-actions");
        add(form, actions);
    }

    private void add() {
        ItemPlan plan = form.plan(NOTHING);
        if (errors.attempt(() -> tools.agenda().add(board, meeting, id, plan))) {
            id = AgendaItemId.next();
            form.clear();
            form.focusFirst();
            Announcer.say(this, getTranslation("agenda.added"));
        }
    }
}
