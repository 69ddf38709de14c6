package org.roundtable.live.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.live.LiveHistory;
import org.roundtable.live.LiveLinks;
import org.roundtable.live.LiveOverview;
import org.roundtable.live.LiveReport;
import org.roundtable.live.LiveScreens;

/** The live path at work, for administrators; it can be held still to read it in peace. */
@Route(LiveLinks.FIGURES)
@RolesAllowed("ADMINISTRATOR")
class LiveView extends Main implements HasDynamicTitle {
    private final Trends trends = new Trends();
    private final FigureList figures = new FigureList();
    private final WaysTable ways = new WaysTable();
    private final Button hold = new Button(getTranslation("live.hold"), pressed -> holdOrGoOn());
    private @Nullable LiveReport newest;
    private boolean held;

    LiveView(LiveOverview overview, LiveScreens screens) {
        addClassName("page-wide");
        add(head(), trends, figures, ways);
        screens.follow(this, overview.feed(), this::take);
    }

    private Header head() {
        long seconds = LiveHistory.STEP.toSeconds();
        Paragraph lead = new Paragraph(getTranslation("live.lead", Map.of("n", seconds)));
        lead.addClassName("lead");
        Div actions = new Div(hold);
        actions.addClassName("page-actions");
        Header head = new Header(new H1(getTranslation("live.title")), lead, actions);
        head.addClassName("page-head");
        return head;
    }

    private void holdOrGoOn() {
        held = !held;
        hold.setText(getTranslation(held ? "live.go-on" : "live.hold"));
        draw();
    }

    private void take(LiveReport report) {
        newest = report;
        draw();
    }

    private void draw() {
        if (newest != null && !held) {
            trends.show(newest.last());
            figures.show(newest);
            ways.show(newest.now().ways());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("live.title");
    }
}
