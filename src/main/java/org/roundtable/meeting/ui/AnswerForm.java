package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.function.Consumer;
import org.roundtable.meeting.Answer;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.meeting.Reply;
import org.roundtable.meeting.Way;

/** Asks whether somebody comes, and how. */
class AnswerForm extends Div {
    private final RadioButtonGroup<Reply> reply = new RadioButtonGroup<>(getTranslation("invite.come"));
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(getTranslation("invite.how"));
    private final Checkbox alternate = new Checkbox();
    private final Button send = new Button();
    private boolean mayBeReplaced;

    AnswerForm(MeetingPlan plan, Consumer<Answer> sending) {
        addClassNames("form", "answer-form");
        reply.setItems(Reply.values());
        reply.setItemLabelGenerator(one -> getTranslation("invite.reply." + one));
        reply.addValueChangeListener(change -> settle());
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation("invite.way." + one));
        way.setValue(Way.usual(plan));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(sending));
        add(reply, way, alternate, send);
        label("invite.send");
        settle();
    }

    /** @param label what it says; empty when nobody may come instead */
    void offerAlternate(Optional<String> label) {
        mayBeReplaced = label.isPresent();
        label.ifPresent(alternate::setLabel);
        settle();
    }

    void choose(Reply chosen) {
        reply.setValue(chosen);
    }

    void choose(Answer answer) {
        reply.setValue(answer.reply());
        answer.way().ifPresent(way::setValue);
        alternate.setValue(answer.alternate());
    }

    void label(String key) {
        send.setText(getTranslation(key));
    }

    private void settle() {
        Reply chosen = reply.getValue();
        way.setVisible(chosen != null && chosen != Reply.NO);
        alternate.setVisible(chosen == Reply.NO && mayBeReplaced);
        send.setEnabled(chosen != null);
    }

    private void send(Consumer<Answer> sending) {
        try {
            boolean instead = mayBeReplaced && alternate.getValue();
            sending.accept(new Answer(reply.getValue(), way.getOptionalValue(), instead));
        } finally {
            send.setEnabled(true);
        }
    }
}
