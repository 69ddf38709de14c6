package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Toast;
import org.roundtable.voting.Channel;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.ProxyScope;
import org.roundtable.voting.ProxyView;
import org.roundtable.voting.StandInView;

/** Who votes for me in a poll, and the way to ask somebody to. */
class ProxyBox extends Div {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final PersonId me;
    private final Paragraph who = new Paragraph();
    private final Button give = new Button(getTranslation("voting.proxy.give"), click -> give());
    private final Button revoke = new Button(getTranslation("voting.proxy.revoke"), click -> revoke());
    private @Nullable PollSnapshot shown;

    ProxyBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        me = tools.me().id();
        addClassName("proxy");
        give.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        add(who, give, revoke);
    }

    /** Whether this person may have somebody vote for them here, or has. */
    static boolean wanted(PollSnapshot now, PersonId me) {
        boolean votes = now.electorate().stream()
                .anyMatch(elector -> elector.person().id().equals(me) && !elector.recused());
        return now.state() == PollState.OPEN
                && votes
                && (now.people().standIn(me).isPresent() || now.people().proxiesPerHolder() > 0);
    }

    void show(PollSnapshot now) {
        shown = now;
        Optional<StandInView> standIn = now.people().standIn(me);
        boolean proxy = standIn.filter(one -> one.channel() == Channel.PROXY).isPresent();
        who.setVisible(standIn.isPresent());
        standIn.ifPresent(one -> who.setText(words(one)));
        revoke.setVisible(proxy);
        give.setVisible(!proxy && now.people().proxiesPerHolder() > 0 && !holdsOne(now));
    }

    private String words(StandInView one) {
        String key = one.rests() ? "voting.proxy.rests." : "voting.proxy.mine.";
        return getTranslation(key + one.channel(), Map.of("name", one.by().name()));
    }

    /** Whoever votes for somebody else does not hand that on. */
    private boolean holdsOne(PollSnapshot now) {
        return now.people().standIns().stream()
                .anyMatch(one -> one.channel() == Channel.PROXY && one.by().id().equals(me));
    }

    private void give() {
        if (shown != null) {
            new ProxyDialog(tools, board, poll, shown).open();
        }
    }

    private void revoke() {
        tools.people().proxies().mine(board.id()).stream()
                .filter(proxy -> proxy.giver().id().equals(me) && appliesHere(proxy.scope()))
                .findAny()
                .map(ProxyView::id)
                .ifPresent(proxy -> tools.people().proxies().revoke(board.id(), proxy));
        Toast.show(getTranslation("voting.proxy.revoked"));
    }

    private boolean appliesHere(ProxyScope scope) {
        return !(scope instanceof ProxyScope.OnePoll one) || one.poll().equals(poll);
    }
}
