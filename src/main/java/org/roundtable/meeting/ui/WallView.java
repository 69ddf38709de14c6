package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.roundtable.live.LiveHub;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.Wall;
import org.roundtable.meeting.WallService;

/** The page for the projector, for whoever has its link, which may choose how it looks. */
@Route(value = "wall/:token", autoLayout = false)
@AnonymousAllowed
class WallView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient WallService walls;
    private final transient LiveScreens screens;
    private final transient LiveHub hub;
    private final transient Clock time;

    WallView(WallService walls, LiveScreens screens, LiveHub hub, Clock time) {
        this.time = time;
        this.walls = walls;
        this.screens = screens;
        this.hub = hub;
        addClassName("wall-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WallLook.PARAMETER)
                .flatMap(WallLook::read)
                .ifPresent(this::dress);
        walls.open(Visit.token(event)).ifPresentOrElse(this::open, this::dark);
    }

    private void dress(WallLook look) {
        getElement().executeJs("document.documentElement.setAttribute('data-theme', $0)", look.word());
    }

    private void open(Wall wall) {
        add(new WallScreen(wall, screens, hub, time, this::dark));
    }

    private void dark() {
        removeAll();
        add(PlainPage.dark());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting-open.wall.page");
    }
}
