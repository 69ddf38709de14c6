package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.AnswerView;
import org.roundtable.meeting.AnswersSnapshot;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.security.PersonBadge;

/** How many come to a meeting; facilitators see who, and invite. */
class ComingSection extends Section {
    private final Paragraph counts = new Paragraph();
    private final Paragraph ways = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Rows<AnswerView> rows = new Rows<>(list, view -> view.person().id(), this::row);
    private final Paragraph silent = new Paragraph();
    private final Details names = new Details(getTranslation("invite.names"), list, silent);

    ComingSection(InviteTools tools, MeetingViewer viewer, MeetingId meeting) {
        addClassNames("section", "coming");
        ways.addClassName("muted");
        silent.addClassName("muted");
        list.addClassName("coming-names");
        names.setVisible(viewer.facilitator());
        add(new H2(getTranslation("invite.coming")), counts, ways, names);
        setVisible(false);
        if (viewer.facilitator()) {
            add(new InviteBox(tools, viewer, meeting));
        }
        tools.screens().follow(this, tools.meetings().feed(viewer.board(), meeting), this::meeting);
        tools.screens().follow(this, tools.answers().feed(viewer.board(), meeting), this::show);
    }

    private void meeting(MeetingSnapshot shown) {
        setVisible(shown.state() != MeetingState.CANCELLED);
    }

    private void show(AnswersSnapshot answers) {
        counts.setText(AnswerWords.counts(this, answers.counts()));
        ways.setText(AnswerWords.ways(this, answers.counts()));
        ways.setVisible(answers.counts().yes() > 0);
        rows.show(answers.answers());
        silent.setVisible(!answers.silent().isEmpty());
        silent.setText(getTranslation(
                "invite.silent",
                Map.of("names", answers.silent().stream().map(PersonBadge::name).collect(Collectors.joining(", ")))));
    }

    private Component row(AnswerView view) {
        return new ListItem(AnswerWords.line(this, view));
    }
}
