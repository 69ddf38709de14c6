package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativePanels;
import org.roundtable.initiative.Stage;
import org.roundtable.security.PersonBadge;

@org.springframework.stereotype.Component
class CardDrawing implements InitiativePanels {
    @Override
    public Component card(BoardId board, InitiativeCard initiative, Component... lines) {
        Article card = new Article();
        card.addClassName("initiative-card");
        card.getElement().setAttribute("data-stage", initiative.stage().name());
        card.add(new H4(link(card, board, initiative)));
        need(card, initiative, card::add);
        card.add(lines);
        Footer footer = new Footer(Face.of(face(initiative)));
        counts(card, initiative, footer::add);
        card.add(footer);
        return card;
    }

    @Override
    public Component row(BoardId board, InitiativeCard initiative, Component... lines) {
        ListItem row = new ListItem();
        row.addClassName("initiative-row");
        Anchor title = link(row, board, initiative);
        title.addClassName("initiative-row-title");
        Div main = new Div(title);
        main.addClassName("initiative-row-main");
        need(row, initiative, main::add);
        main.add(lines);
        row.add(main, new StageBadge(initiative.stage()));
        counts(row, initiative, row::add);
        row.add(Face.of(face(initiative)));
        return row;
    }

    private static Anchor link(Component reader, BoardId board, InitiativeCard initiative) {
        String title = initiative.title().isEmpty() ? reader.getTranslation("initiative.untitled") : initiative.title();
        return new Anchor(
                initiative.stage() == Stage.DRAFT
                        ? InitiativeLinks.edit(board, initiative.id())
                        : InitiativeLinks.initiative(board, initiative.id()),
                title);
    }

    private static void need(Component reader, InitiativeCard initiative, java.util.function.Consumer<Component> to) {
        if (initiative.need() != null) {
            Paragraph need = new Paragraph(reader.getTranslation(
                    "initiative.card.need", Map.of("need", initiative.need().title())));
            need.addClassName("initiative-need");
            to.accept(need);
        }
    }

    private static void counts(Component reader, InitiativeCard initiative, java.util.function.Consumer<Component> to) {
        if (initiative.stage() == Stage.PROPOSED) {
            to.accept(count(
                    VaadinIcon.HAND,
                    reader.getTranslation(
                            "initiative.card.seconds",
                            Map.of("n", initiative.seconds(), "needed", initiative.secondsNeeded())),
                    reader.getTranslation("initiative.card.seconds.words")));
        }
        if (initiative.comments() > 0) {
            to.accept(count(
                    VaadinIcon.COMMENT_O,
                    Integer.toString(initiative.comments()),
                    reader.getTranslation("initiative.card.comments", Map.of("n", initiative.comments()))));
        }
    }

    private static Span count(VaadinIcon picture, String number, String words) {
        Icon icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span hidden = new Span(" " + words);
        hidden.addClassName("visually-hidden");
        Span count = new Span(icon, new Span(number), hidden);
        count.addClassName("count");
        return count;
    }

    private static PersonBadge face(InitiativeCard initiative) {
        return initiative.lead() == null ? initiative.authors().getFirst() : initiative.lead();
    }
}
