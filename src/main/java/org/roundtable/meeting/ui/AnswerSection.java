package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.common.ui.Toast;
import org.roundtable.live.Feed;
import org.roundtable.meeting.Answer;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.MyAnswer;
import org.roundtable.security.PersonBadge;

/** Whether the viewer comes to a meeting. */
class AnswerSection extends Section {
    private final InviteTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final Div said = new Div();
    private final Div asked = new Div();
    private final AnswerForm form;
    private Optional<Answer> known = Optional.empty();

    AnswerSection(InviteTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassNames("section", "card", "answer-section");
        notice(said, "success");
        notice(asked, "info");
        Feed<MeetingSnapshot> plan = tools.meetings().feed(viewer.board(), meeting);
        form = new AnswerForm(tools.screens().newest(plan).plan(), this::send);
        add(new H2(getTranslation("invite.come-title")), asked, said, form);
        tools.screens().follow(this, plan, this::meeting);
        tools.screens().follow(this, tools.answers().mine(viewer.board(), meeting), this::mine);
    }

    private static void notice(Div box, String kind) {
        box.addClassName("notice");
        box.getElement().setAttribute("data-kind", kind).setAttribute("role", "status");
        box.setVisible(false);
    }

    private void meeting(MeetingSnapshot shown) {
        setVisible(shown.state() == MeetingState.PLANNED || shown.state() == MeetingState.RUNNING);
    }

    /** What is chosen in the form stays, whatever others do meanwhile. */
    private void mine(MyAnswer mine) {
        tell(asked, instead(mine));
        tell(said, mine.answer().map(answer -> AnswerWords.said(this, answer)).orElse(""));
        form.offerAlternate(mine.alternate()
                .map(other -> getTranslation("invite.alternate.named", Map.of("name", other.name()))));
        if (!known.equals(mine.answer())) {
            known = mine.answer();
            known.ifPresent(form::choose);
            form.label(known.isPresent() ? "invite.send-again" : "invite.send");
        }
    }

    private String instead(MyAnswer mine) {
        String names = mine.insteadOf().stream().map(PersonBadge::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : getTranslation("invite.instead-of", Map.of("names", names));
    }

    private static void tell(Div box, String text) {
        box.setVisible(!text.isEmpty());
        box.removeAll();
        box.add(new Paragraph(new Span(text)));
    }

    private void send(Answer answer) {
        tools.answers().answer(viewer.board(), meeting, answer);
        Toast.show(getTranslation("invite.thanks"));
    }
}
