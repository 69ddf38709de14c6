package org.roundtable.voting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.ProxyScope;

/** Asks who is to vote for me, and for how long. */
class ProxyDialog {
    private static final List<Boolean> THIS_VOTE_OR_LONGER = List.of(true, false);

    private final BoardView board;
    private final PollId poll;
    private final Select<PersonBadge> holder = new Select<>();
    private final RadioButtonGroup<Boolean> scope = new RadioButtonGroup<>();
    private final DatePicker until = new DatePicker();
    private final DeedDialog dialog;

    ProxyDialog(VotingTools tools, BoardView board, PollId poll, PollSnapshot now) {
        this.board = board;
        this.poll = poll;
        PersonId me = tools.me().id();
        holder.setLabel(holder.getTranslation("voting.proxy.holder"));
        holder.setItems(now.electorate().stream()
                .filter(elector -> !elector.recused())
                .map(ElectorView::person)
                .filter(person -> !person.id().equals(me))
                .toList());
        holder.setItemLabelGenerator(PersonBadge::name);
        scope.setLabel(scope.getTranslation("voting.proxy.scope"));
        scope.setItems(THIS_VOTE_OR_LONGER);
        scope.setItemLabelGenerator(
                one -> scope.getTranslation(one ? "voting.proxy.scope.poll" : "voting.proxy.scope.until"));
        scope.setValue(true);
        scope.addValueChangeListener(changed -> until.setVisible(!changed.getValue()));
        until.setLabel(until.getTranslation("voting.proxy.until"));
        until.setVisible(false);
        Paragraph text = new Paragraph();
        text.setText(text.getTranslation(
                "voting.proxy.text", Map.of("n", now.people().proxiesPerHolder())));
        dialog = new DeedDialog(
                        "voting.proxy.title",
                        "voting.proxy.give-button",
                        () -> tools.people().proxies().give(board.id(), chosen(), scope()))
                .telling(text)
                .with("holder", holder)
                .with("scope", scope)
                .with("until", until);
    }

    void open() {
        dialog.open();
    }

    private PersonId chosen() {
        return Optional.ofNullable(holder.getValue())
                .orElseThrow(() -> new Invalid("holder", "choice"))
                .id();
    }

    private ProxyScope scope() {
        return scope.getValue() ? new ProxyScope.OnePoll(poll) : new ProxyScope.Until(end());
    }

    /** The chosen day is the last one. */
    private Instant end() {
        return Optional.ofNullable(until.getValue())
                .orElseThrow(() -> new Invalid("until", "empty"))
                .plusDays(1)
                .atStartOfDay(board.zone())
                .toInstant();
    }
}
