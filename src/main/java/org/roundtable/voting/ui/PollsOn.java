package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.ui.Late;
import org.roundtable.common.ui.Rows;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;

/** All polls of a subject. A poll that opens appears by itself; those in sight stay as they are. */
class PollsOn extends Div {
    private final Rows<PollId> panels;
    private final Paragraph none = new Paragraph();

    PollsOn(VotingTools tools, BoardView board, Topic subject, String suggestedQuestion) {
        addClassName("stack-l");
        Div list = new Div();
        list.addClassName("stack-l");
        none.setText(getTranslation("voting.none-on-subject"));
        none.addClassName("muted");
        panels = new Rows<>(list, poll -> poll, poll -> OutOfPoll.orPanel(tools, board, poll, H2::new));
        Late<SubjectConflicts> conflicts = new Late<>(() -> new SubjectConflicts(tools, board, subject));
        add(none, list, conflicts);
        if (board.role() == Role.FACILITATOR) {
            String form = PollLinks.open(board.id(), Optional.of(subject), suggestedQuestion);
            Anchor open = new Anchor(form, getTranslation("voting.open-a-vote"));
            open.addClassName("poll-link");
            add(new Paragraph(open));
        }
        tools.screens().follow(this, tools.polls().pollsOn(board.id(), subject), this::show);
        tools.screens()
                .follow(
                        this,
                        tools.people().onSubjects().feed(board.id(), subject),
                        out -> conflicts.show(SubjectConflicts.wanted(out, board), made -> made.show(out)));
    }

    private void show(List<PollId> polls) {
        none.setVisible(polls.isEmpty());
        panels.show(polls);
    }
}
