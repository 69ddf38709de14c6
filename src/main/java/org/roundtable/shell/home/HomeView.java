package org.roundtable.shell.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeFilter;
import org.roundtable.shell.ShellLinks;

/** The first screen of a board. */
@Route("boards/:board")
@PermitAll
class HomeView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient HomeSources sources;
    private @Nullable HomePage page;
    private String title = "";

    HomeView(HomeSources sources) {
        this.sources = sources;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId id = BoardId.of(event.getRouteParameters().get("board").orElse(""));
        InitiativeFilter filter =
                InitiativeFilter.read(event.getLocation().getQueryParameters().getParameters());
        BoardView board = sources.boards().open(id);
        title = board.name();
        if (page != null) {
            remove(page);
        }
        page = new HomePage(sources, board, filter, chosen -> remember(id, chosen));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The address says what is shown, so that it can be kept and handed on; going back leads to the screen before. */
    private static void remember(BoardId board, InitiativeFilter filter) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ShellLinks.home(board), new QueryParameters(filter.parameters())));
    }
}
