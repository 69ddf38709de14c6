package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardService;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.Beginning;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.LibraryCase;
import org.roundtable.initiative.NeedService;
import org.roundtable.initiative.NeedView;

/** Where a proposal begins: from a blank page or a case, for a need if the address names one. */
@Route("boards/:board/initiatives/new")
@PermitAll
class NewView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final InitiativeDrafting drafting;
    private final NeedService needs;
    private final BoardService boards;
    private final InitiativeId id = InitiativeId.next();
    private Optional<NeedView> need = Optional.empty();

    NewView(InitiativeDrafting drafting, NeedService needs, BoardService boards) {
        this.drafting = drafting;
        this.needs = needs;
        this.boards = boards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = RouteIds.board(event);
        boolean member = boards.open(board).role().atLeast(Role.MEMBER);
        need = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("need")
                .flatMap(wanted -> needs.list(board).stream()
                        .filter(each -> each.id().text().equals(wanted))
                        .findFirst());
        Div page = new Div(head(member));
        page.addClassName("page-wide");
        if (member) {
            page.add(choices(board));
        }
        removeAll();
        add(page);
    }

    private Header head(boolean member) {
        Paragraph lead = new Paragraph(getTranslation(member ? "initiative.begin.lead" : "initiative.begin.observer"));
        lead.addClassName(member ? "lead" : "why-not");
        Header head = new Header(new H1(getTranslation("initiative.begin.title")), lead);
        head.addClassName("page-head");
        need.ifPresent(known -> head.add(new Paragraph(getTranslation(
                "initiative.begin.need", Map.of("need", known.text().title())))));
        return head;
    }

    private UnorderedList choices(BoardId board) {
        UnorderedList choices = new UnorderedList();
        choices.addClassName("grid-cards");
        Button blank =
                new Button(getTranslation("initiative.begin.blank.start"), click -> begin(board, Beginning.blank()));
        blank.addThemeVariants(ButtonVariant.PRIMARY);
        ListItem page = new ListItem(
                new H2(getTranslation("initiative.begin.blank")),
                new Paragraph(getTranslation("initiative.begin.blank.text")),
                blank);
        page.addClassName("card");
        choices.add(page);
        for (LibraryCase each : LibraryCase.values()) {
            String address = "boards/" + board.text() + "/" + InitiativeLinks.library(each);
            choices.add(new CaseCard(
                    each,
                    address,
                    new Button(
                            getTranslation("library.start"), click -> begin(board, CaseTexts.beginning(this, each)))));
        }
        return choices;
    }

    private void begin(BoardId board, Beginning beginning) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.putAll(beginning.texts());
        need.ifPresent(known -> texts.put(Field.NEED, known.id().text()));
        drafting.create(board, id, new Beginning(texts, beginning.from()));
        getUI().ifPresent(ui -> ui.navigate(InitiativeLinks.edit(board, id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("initiative.begin.title");
    }
}
