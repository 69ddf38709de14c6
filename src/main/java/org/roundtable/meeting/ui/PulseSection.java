package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.Late;
import org.roundtable.common.ui.Times;
import org.roundtable.live.Follower;
import org.roundtable.meeting.MyPulse;
import org.roundtable.meeting.PulseSnapshot;
import org.roundtable.meeting.PulseState;

/**
 * A meeting's trust pulse: to answer while it is open, to read once it is closed. It is in sight only where it has to do
 * with the viewer.
 */
class PulseSection extends Section implements Follower<PulseSnapshot> {
    private final transient PulseDesk desk;
    private final ZoneId zone;
    private final Optional<PulseKeeper> keeper;
    private final Optional<PulseResultPart> result;
    private final H2 title = new H2();
    private final Paragraph until = new Paragraph();
    private final Paragraph thanks = new Paragraph(getTranslation("pulse.thanks"));
    private final Late<PulseForm> form;
    private @Nullable PulseSnapshot shown;

    /**
     * @param zone in which times are told
     * @param keeper for whoever may close it
     * @param result for whoever may read what came of it
     */
    PulseSection(PulseDesk desk, ZoneId zone, Optional<PulseKeeper> keeper, Optional<PulseResultPart> result) {
        this.desk = desk;
        this.zone = zone;
        this.keeper = keeper;
        this.result = result;
        form = new Late<>(() -> new PulseForm(desk, this::answered));
        addClassNames("section", "pulse");
        until.addClassName("muted");
        thanks.addClassName("notice");
        thanks.getElement().setAttribute("data-kind", "success");
        add(title, until, thanks, form);
        keeper.ifPresent(this::add);
        result.ifPresent(this::add);
        setVisible(false);
    }

    @Override
    public void show(PulseSnapshot now) {
        boolean opened = shown != null && shown.state() == PulseState.NOT_ASKED && now.state() == PulseState.OPEN;
        shown = now;
        MyPulse mine = now.state() == PulseState.OPEN ? desk.mine() : MyPulse.NOT_ASKED;
        draw(now, mine);
        if (opened && mine == MyPulse.ASKED) {
            Announcer.say(this, getTranslation("pulse.title"));
        }
    }

    private void draw(PulseSnapshot now, MyPulse mine) {
        boolean open = now.state() == PulseState.OPEN;
        boolean read = now.state() == PulseState.CLOSED && result.isPresent();
        setVisible(read || open && keeper.isPresent() || mine != MyPulse.NOT_ASKED);
        title.setText(getTranslation(read ? "pulse.result" : "pulse.title"));
        until.setVisible(mine == MyPulse.ASKED);
        until.setText(until(now));
        thanks.setVisible(mine == MyPulse.ANSWERED);
        form.show(mine == MyPulse.ASKED, asked -> {});
        keeper.ifPresent(part -> part.show(open, now.closesAt()));
        result.ifPresent(part -> part.show(now));
    }

    private String until(PulseSnapshot now) {
        return now.closesAt()
                .map(at ->
                        getTranslation("pulse.lead-until", Map.of("when", Times.weekdayAndTime(at, zone, getLocale()))))
                .orElseGet(() -> getTranslation("pulse.lead"));
    }

    private void answered() {
        if (shown != null) {
            draw(shown, MyPulse.ANSWERED);
        }
        Announcer.say(this, getTranslation("pulse.thanks"));
    }
}
