package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Confirm;
import org.roundtable.live.Feed;
import org.roundtable.live.Follower;
import org.roundtable.meeting.DateSearchSnapshot;
import org.roundtable.meeting.DateSearchState;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.count.DateResult;

/** The times at which a meeting could be, what people said of each, which suits best, and for facilitators the choice. */
class DateChoices extends Section implements Follower<PollSnapshot> {
    private final DateTools tools;
    private final MeetingViewer viewer;
    private final DateSearchSnapshot search;
    private final Paragraph standing = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final List<DateChoiceRow> rows = new ArrayList<>();
    private List<Instant> times = List.of();

    DateChoices(DateTools tools, MeetingViewer viewer, DateSearchSnapshot search, Feed<PollSnapshot> feed) {
        this.tools = tools;
        this.viewer = viewer;
        this.search = search;
        addClassName("section");
        standing.addClassName("dates-standing");
        list.addClassName("date-choices");
        add(new H2(getTranslation("dates.times")), standing, list);
        tools.screens().follow(this, feed, this);
    }

    @Override
    public void show(PollSnapshot poll) {
        List<Instant> now = poll.terms().options().stream()
                .flatMap(option -> option.startsAt().stream())
                .toList();
        if (!now.equals(times)) {
            times = now;
            draw();
        }
        Optional<DateResult> counted = poll.count().map(PollCount::result).map(DateResult.class::cast);
        Optional<DateStanding> stands = counted.map(DateStanding::new);
        standing.setText(stands.map(each -> each.said(this, times, search.plan(), viewer.zone()))
                .orElse(""));
        standing.setVisible(!standing.getText().isEmpty() && search.state() == DateSearchState.OPEN);
        for (int slot = 0; slot < rows.size(); slot++) {
            rows.get(slot).show(stands, slot, choosable(times.get(slot)), passed(times.get(slot)));
        }
    }

    private void draw() {
        rows.clear();
        list.removeAll();
        for (Instant at : times) {
            DateChoiceRow row = new DateChoiceRow(viewer.zone(), search.plan().at(at), () -> ask(at));
            rows.add(row);
            list.add(row);
        }
    }

    private boolean choosable(Instant at) {
        return viewer.facilitator() && search.state() == DateSearchState.OPEN && !passed(at);
    }

    private boolean passed(Instant at) {
        return search.state() == DateSearchState.OPEN
                && !at.isAfter(tools.clock().instant());
    }

    private void ask(Instant at) {
        String text = tools.invitations().byMail(viewer.board()) ? "dates.choose.text" : "dates.choose.text-no-mail";
        Confirm.ask(this, "dates.choose.title", text, Map.of("when", when(at)), "dates.choose.do", () -> choose(at));
    }

    private void choose(Instant at) {
        MeetingId meeting = MeetingId.next();
        String outcome = getTranslation("dates.outcome", Map.of("when", when(at)));
        tools.searching().choose(viewer.board(), search.id(), meeting, at, outcome);
        getUI().ifPresent(ui -> ui.navigate(MeetingLinks.meeting(viewer.board(), meeting)));
    }

    private String when(Instant at) {
        return MeetingWords.whenInZone(this, search.plan().at(at), viewer.zone());
    }
}
