package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPeople;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.RecusalWords;

/** Conflicts of interest in a poll: who is out, and the way to say that one has one. */
class ConflictBox extends Div {
    private final PersonId me;
    private final BoardView board;
    private final ConflictDialogs dialogs;
    private final Paragraph heading = new Paragraph();
    private final ConflictList list;
    private final Paragraph whyNot = new Paragraph();
    private final Button declare = new Button(getTranslation("voting.recusal.declare"), click -> declare());
    private final Button record = new Button(getTranslation("voting.recusal.record"), click -> record());
    private @Nullable PollSnapshot shown;

    ConflictBox(VotingTools tools, BoardView board, PollId poll) {
        me = tools.me().id();
        this.board = board;
        dialogs = new ConflictDialogs(ConflictDesk.of(tools.people(), board.id(), poll));
        list = new ConflictList(me, dialogs);
        addClassName("conflicts");
        heading.addClassName("conflicts-heading");
        whyNot.addClassName("why-not");
        Div actions = new Div(declare, record);
        actions.addClassName("row");
        add(heading, list, whyNot, actions);
    }

    static boolean wanted(PollSnapshot now, PersonId me, BoardView board) {
        return !now.people().out().isEmpty() || mayDeclare(now, me) || mayRecord(now, board);
    }

    private static boolean mayDeclare(PollSnapshot now, PersonId me) {
        boolean entitled = now.electorate().stream()
                .anyMatch(elector -> elector.person().id().equals(me));
        return now.state() == PollState.OPEN
                && entitled
                && now.people().recusal(me).isEmpty();
    }

    private static boolean mayRecord(PollSnapshot now, BoardView board) {
        return now.state() == PollState.OPEN && board.role() == Role.FACILITATOR && enough(now);
    }

    private static boolean enough(PollSnapshot now) {
        return now.entitled() - now.numbers().recused().people() > PollPeople.MUST_REMAIN;
    }

    void show(PollSnapshot now) {
        shown = now;
        PollPeople people = now.people();
        boolean mine = mayDeclare(now, me);
        boolean enough = enough(now);
        boolean tooLate = now.terms().secret() && now.voted().contains(me);
        heading.setVisible(!people.out().isEmpty());
        heading.setText(
                getTranslation("voting.recusal.out", Map.of("n", people.out().size())));
        list.show(people.out(), now.state() == PollState.OPEN && board.role() == Role.FACILITATOR);
        declare.setVisible(mine && enough && !tooLate);
        record.setVisible(mayRecord(now, board));
        whyNot.setVisible(mine && (tooLate || !enough));
        whyNot.setText(getTranslation(tooLate ? "voting.recusal.too-late" : "voting.recusal.too-few"));
    }

    private void declare() {
        if (shown != null) {
            dialogs.declare(RecusalWords.meaning(
                            shown.people().rules(), shown.voted().contains(me)))
                    .open();
        }
    }

    private void record() {
        if (shown != null) {
            List<PersonBadge> people = shown.electorate().stream()
                    .filter(elector -> !elector.recused())
                    .map(ElectorView::person)
                    .toList();
            dialogs.record(RecusalWords.meaning(shown.people().rules(), false), people)
                    .open();
        }
    }
}
