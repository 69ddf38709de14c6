package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.live.DraftService;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.Purpose;

/** Where a member proposes an item. What is typed is kept from the first word until it is sent. */
class ProposeForm extends Div {
    private static final int PAUSE = 400;
    private static final int USUAL_MINUTES = 10;

    private final MeetingTools tools;
    private final BoardId board;
    private final MeetingId meeting;
    private final TextField title = new TextField();
    private final TextArea why = new TextArea();
    private final IntegerField minutes = new IntegerField();
    private final FieldErrors errors = new FieldErrors();
    private final KeptTyping keptTitle;
    private final KeptTyping keptWhy;
    private AgendaItemId id = AgendaItemId.next();

    ProposeForm(MeetingTools tools, BoardId board, MeetingId meeting) {
        this.tools = tools;
        this.board = board;
        this.meeting = meeting;
        addClassNames("form", "propose-form");
        label();
        keptTitle = KeptTyping.on(title, place("title"));
        keptWhy = KeptTyping.on(why, place("notes"));
        keep(title, "title", keptTitle);
        keep(why, "notes", keptWhy);
        Button send = new Button(getTranslation("agenda.propose.do"));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send();
            } finally {
                send.setEnabled(true);
            }
        });
        add(new H3(getTranslation("agenda.propose")), title, why, minutes, send);
    }

    private void label() {
        title.setLabel(getTranslation("agenda.propose.title"));
        title.setManualValidation(true);
        why.setLabel(getTranslation("agenda.propose.why"));
        minutes.setLabel(getTranslation("agenda.item.minutes"));
        minutes.setManualValidation(true);
        minutes.setValue(USUAL_MINUTES);
        errors.watch("title", title);
        errors.watch("notes", why);
        errors.watch("minutes", minutes);
    }

    private <F extends TextFieldBase<F, String> & HasValueChangeMode> void keep(F field, String name, KeptTyping kept) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE);
        tools.drafts().find(place(name)).ifPresent(field::setValue);
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient() && typed.getValue().length() <= DraftService.MAX) {
                tools.drafts().keep(place(name), typed.getValue());
                kept.acknowledge(typed.getValue());
            }
        });
    }

    private void send() {
        @Nullable Integer typed = minutes.getValue();
        ItemPlan plan = new ItemPlan(
                title.getValue(), Purpose.DISCUSS, typed == null ? 0 : typed, "", why.getValue(), "", false, List.of());
        if (errors.attempt(() -> tools.wishes().propose(board, meeting, id, plan))) {
            id = AgendaItemId.next();
            title.clear();
            why.clear();
            keptTitle.forget();
            keptWhy.forget();
            tools.drafts().discard(place("title"));
            tools.drafts().discard(place("notes"));
            Announcer.say(this, getTranslation("agenda.propose.sent"));
        }
    }

    private String place(String field) {
        return "agenda-item/meeting/" + meeting.text() + "/" + field;
    }
}
