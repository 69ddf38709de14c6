package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.LibraryCase;

/** The cases a proposal can start from, with or without a board in the address. */
@Route("library")
@RouteAlias("boards/:board/library")
@PermitAll
class LibraryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final UnorderedList cases = new UnorderedList();

    LibraryView() {
        Paragraph lead = new Paragraph(getTranslation("library.lead"));
        lead.addClassName("lead");
        Header head = new Header(new H1(getTranslation("library.title")), lead);
        head.addClassName("page-head");
        cases.addClassName("grid-cards");
        Div page = new Div(head, cases);
        page.addClassName("page-wide");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String before = event.getRouteParameters()
                .get("board")
                .map(board -> "boards/" + board + "/")
                .orElse("");
        cases.removeAll();
        for (LibraryCase each : LibraryCase.values()) {
            cases.add(new CaseCard(each, before + InitiativeLinks.library(each)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
    }
}
