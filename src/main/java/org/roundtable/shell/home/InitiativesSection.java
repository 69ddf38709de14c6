package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Empty;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeFilter;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativePanels;
import org.roundtable.voting.PollSummary;

/** The board's initiatives, as columns by stage or as a list, those that one asks for. */
class InitiativesSection extends Section {
    private final BoardView board;
    private final PersonId me;
    private final InitiativePanels drawing;
    private final PollLines pollLines;
    private final Div place = new Div();
    private final Paragraph noMatch = new Paragraph(getTranslation("home.initiatives.no-match"));
    private final Empty none;
    private List<InitiativeCard> cards = List.of();
    private InitiativeFilter filter;
    private @Nullable InitiativesShown shown;

    InitiativesSection(
            HomeSources sources, BoardView board, InitiativeFilter filter, Consumer<InitiativeFilter> remember) {
        this.board = board;
        this.me = sources.me().id();
        this.drawing = sources.cards().getObject();
        this.filter = filter;
        pollLines = new PollLines(me);
        none = new Empty("home.initiatives.none", "home.initiatives.none-text");
        noMatch.addClassName("muted");
        addClassName("section");
        FilterBar bar = new FilterBar(filter, sources.needs().list(board.id()), chosen -> {
            remember.accept(chosen);
            choose(chosen);
        });
        add(head(bar.view()), bar, noMatch, none, place);
        choose(filter);
    }

    void cards(List<InitiativeCard> newCards) {
        cards = newCards;
        refresh();
    }

    void polls(List<PollSummary> polls) {
        pollLines.show(polls);
    }

    private void choose(InitiativeFilter chosen) {
        boolean otherView = shown == null
                || chosen.list() != filter.list()
                || !chosen.stages().equals(filter.stages());
        filter = chosen;
        if (otherView) {
            place.removeAll();
            shown = chosen.list() ? new InitiativeRows(this::row) : new StageColumns(chosen.stages(), this::card);
            place.add(shown.component());
        }
        refresh();
    }

    private void refresh() {
        List<InitiativeCard> wanted = filter.of(cards, me, UI.getCurrent().getLocale());
        if (shown != null) {
            shown.show(wanted);
        }
        place.setVisible(!wanted.isEmpty());
        noMatch.setVisible(wanted.isEmpty() && !cards.isEmpty());
        none.setVisible(cards.isEmpty());
    }

    private Component card(InitiativeCard card) {
        return drawing.card(board.id(), card, pollLines.of(card.id()));
    }

    private Component row(InitiativeCard card) {
        return drawing.row(board.id(), card, pollLines.of(card.id()));
    }

    private Div head(ViewSwitch view) {
        Component own = board.role().atLeast(Role.MEMBER) ? propose() : whyNot();
        Div tools = new Div(own, view);
        tools.addClassName("row");
        Div head = new Div(new H2(getTranslation("home.initiatives.title")), tools);
        head.addClassName("section-head");
        return head;
    }

    private Button propose() {
        return new Button(
                getTranslation("home.initiatives.propose"),
                click -> UI.getCurrent().navigate(InitiativeLinks.begin(board.id())));
    }

    private Paragraph whyNot() {
        Paragraph why = new Paragraph(getTranslation("home.initiatives.observer"));
        why.addClassName("why-not");
        return why;
    }
}
