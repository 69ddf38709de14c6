package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.board.MemberView;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.RecusalView;
import org.roundtable.voting.RecusalWords;
import org.roundtable.voting.Sentence;

/** Conflicts of interest in what polls are about: they hold for every poll on it. */
class SubjectConflicts extends Details {
    private final VotingTools tools;
    private final BoardView board;
    private final PersonId me;
    private final ConflictDialogs dialogs;
    private final ConflictList list;
    private final Button declare = new Button(getTranslation("voting.recusal.declare"), click -> declare());
    private final Button record = new Button(getTranslation("voting.recusal.record"), click -> record());
    private List<RecusalView> out = List.of();

    SubjectConflicts(VotingTools tools, BoardView board, Topic subject) {
        this.tools = tools;
        this.board = board;
        me = tools.me().id();
        dialogs = new ConflictDialogs(ConflictDesk.of(tools.people(), board.id(), subject));
        list = new ConflictList(me, dialogs);
        record.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(declare, record);
        actions.addClassName("row");
        Div content = new Div(new Paragraph(getTranslation("voting.recusal.subject-text")), list, actions);
        content.addClassName("conflicts");
        add(content);
    }

    static boolean wanted(List<RecusalView> now, BoardView board) {
        return mayDeclare(board) || !now.isEmpty();
    }

    private static boolean mayDeclare(BoardView board) {
        return board.role().atLeast(Role.MEMBER);
    }

    void show(List<RecusalView> now) {
        out = now;
        setSummaryText(getTranslation("voting.recusal.subject", Map.of("n", now.size())));
        list.show(now, board.role() == Role.FACILITATOR);
        declare.setVisible(mayDeclare(board) && !isOut(me));
        record.setVisible(board.role() == Role.FACILITATOR);
    }

    private void declare() {
        dialogs.declare(meaning()).open();
    }

    private void record() {
        List<PersonBadge> people = tools.boards().members(board.id()).stream()
                .filter(member -> member.seat().isPresent())
                .map(MemberView::person)
                .filter(person -> !isOut(person.id()))
                .toList();
        dialogs.record(meaning(), people).open();
    }

    private List<Sentence> meaning() {
        return RecusalWords.meaningOnSubject(tools.boards().charter(board.id()).recusal());
    }

    private boolean isOut(PersonId person) {
        return out.stream().anyMatch(recusal -> recusal.person().id().equals(person));
    }
}
