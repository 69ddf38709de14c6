package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardService;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Empty;
import org.roundtable.initiative.NeedId;
import org.roundtable.initiative.NeedService;
import org.roundtable.initiative.NeedView;
import org.roundtable.live.LiveScreens;
import org.roundtable.security.CurrentPerson;

/** What the community needs, and which initiatives answer it. */
@Route("boards/:board/needs")
@PermitAll
class NeedsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final NeedService needs;
    private final BoardService boards;
    private final LiveScreens screens;
    private final CurrentPerson me;

    NeedsView(NeedService needs, BoardService boards, LiveScreens screens, CurrentPerson me) {
        this.needs = needs;
        this.boards = boards;
        this.screens = screens;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = RouteIds.board(event);
        Viewer viewer = new Viewer(me.id(), boards.open(board));
        Page page = new Page(viewer);
        screens.follow(page, needs.feed(board), page::show);
        removeAll();
        add(page);
    }

    private void record(BoardId board) {
        NeedId id = NeedId.next();
        new NeedDialog(Optional.empty(), text -> needs.record(board, id, text)).open();
    }

    private void amend(BoardId board, NeedView need) {
        new NeedDialog(Optional.of(need.text()), text -> needs.amend(board, need.id(), text, need.revision())).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.heading");
    }

    /** The needs of one board; an item is touched only when its need has changed. */
    private final class Page extends Div {
        private final Viewer viewer;
        private final UnorderedList list = new UnorderedList();
        private final Empty empty = new Empty("need.none", "need.none.text");
        private final Map<NeedId, NeedItem> items = new HashMap<>();

        Page(Viewer viewer) {
            this.viewer = viewer;
            addClassName("page-wide");
            list.addClassNames("needs", "stack");
            Paragraph lead = new Paragraph(getTranslation("need.lead"));
            lead.addClassName("lead");
            Header head = new Header(new H1(getTranslation("need.heading")), lead);
            head.addClassName("page-head");
            if (viewer.facilitator()) {
                Button write = new Button(getTranslation("need.record"), click -> record(viewer.board()));
                write.addThemeVariants(ButtonVariant.PRIMARY);
                Div actions = new Div(write);
                actions.addClassName("page-actions");
                head.add(actions);
            }
            add(head, empty, list);
        }

        void show(List<NeedView> needs) {
            empty.setVisible(needs.isEmpty());
            for (int place = 0; place < needs.size(); place++) {
                NeedView need = needs.get(place);
                NeedItem item = items.computeIfAbsent(need.id(), id -> item(need));
                item.show(need);
                if (list.indexOf(item) != place) {
                    list.addComponentAtIndex(place, item);
                }
            }
        }

        private NeedItem item(NeedView need) {
            return new NeedItem(viewer, need, changed -> amend(viewer.board(), changed));
        }
    }
}
