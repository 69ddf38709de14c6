package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.LibraryCase;

/** One case of the library: what was done, for whom, what is known of it, and what to adapt. */
@Route("library/:case")
@RouteAlias("boards/:board/library/:case")
@PermitAll
class CaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> FACTS = List.of("done", "who", "worked", "result");

    private final BoardService boards;
    private final InitiativeDrafting drafting;
    private String title = "";

    CaseView(BoardService boards, InitiativeDrafting drafting) {
        this.boards = boards;
        this.drafting = drafting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LibraryCase read = LibraryCase.of(RouteIds.text(event, "case"));
        List<BoardView> mine = event.getRouteParameters()
                .get("board")
                .map(board -> List.of(boards.open(BoardId.of(board))))
                .orElseGet(boards::mine);
        title = CaseTexts.of(this, read, "title");
        Paragraph place = new Paragraph(CaseTexts.of(this, read, "place"));
        place.addClassName("eyebrow");
        Paragraph lead = new Paragraph(CaseTexts.of(this, read, "lead"));
        lead.addClassName("lead");
        Div start = new StartPart(mine, CaseTexts.beginning(this, read), drafting);
        start.addClassName("page-actions");
        Header head = new Header(place, new H1(title), lead, start);
        head.addClassName("page-head");
        Div page = new Div(head, told(read));
        page.addClassName("page");
        removeAll();
        add(page);
    }

    private Article told(LibraryCase read) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        FACTS.forEach(part -> facts.getElement()
                .appendChild(new Div(
                                new DescriptionList.Term(getTranslation("library.section." + part)),
                                new DescriptionList.Description(CaseTexts.of(this, read, part)))
                        .getElement()));
        Markdown adapt = new Markdown(CaseTexts.of(this, read, "adapt"));
        adapt.addClassName("prose");
        Article told = new Article(facts, new H2(getTranslation("library.section.adapt")), adapt);
        told.addClassNames("case", "stack-l");
        return told;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
