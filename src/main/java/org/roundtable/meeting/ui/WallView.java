package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Set;
import org.roundtable.live.LiveHub;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.Wall;
import org.roundtable.meeting.WallService;

/** The page for the projector, for whoever has its link. {@code ?look=dark} or {@code light} chooses how it looks. */
@Route(value = "wall/:token", autoLayout = false)
@AnonymousAllowed
class WallView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final Set<String> LOOKS = Set.of("dark", "light");

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
                .getSingleParameter("look")
                .filter(LOOKS::contains)
                .ifPresent(this::dress);
        walls.open(Visit.token(event)).ifPresentOrElse(this::open, this::dark);
    }

    private void dress(String look) {
        getElement().executeJs("document.documentElement.setAttribute('data-theme', $0)", look);
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
