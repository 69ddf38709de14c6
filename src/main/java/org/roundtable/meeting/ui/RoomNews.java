package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.RoomSnapshot;
import org.roundtable.meeting.VotesSnapshot;
import org.roundtable.security.PersonBadge;

/** Sums up for screen readers what happens in the meeting, one thing at a time, and tells whoever has lost the gavel. */
final class RoomNews {
    private final Component page;
    private final RoomViewer viewer;
    private @Nullable MeetingSnapshot meeting;
    private @Nullable RoomSnapshot room;
    private @Nullable VotesSnapshot votes;

    RoomNews(Component page, RoomViewer viewer) {
        this.page = page;
        this.viewer = viewer;
    }

    void hear(MeetingSnapshot now) {
        MeetingSnapshot before = meeting;
        meeting = now;
        if (before == null) {
            return;
        }
        if (viewer.leads(before) && !viewer.leads(now) && now.state() == MeetingState.RUNNING) {
            Toast.show(gavel(now));
        }
        course(before, now).ifPresent(words -> Announcer.say(page, words));
    }

    void hear(RoomSnapshot now) {
        RoomSnapshot before = room;
        room = now;
        if (before != null) {
            people(before, now).ifPresent(words -> Announcer.say(page, words));
        }
    }

    /** That a vote is over is told by its own panel. */
    void hear(VotesSnapshot now) {
        VotesSnapshot before = votes;
        votes = now;
        if (before != null) {
            now.all().stream()
                    .filter(vote -> vote.poll().open())
                    .filter(vote -> before.all().stream()
                            .noneMatch(known ->
                                    known.poll().id().equals(vote.poll().id())))
                    .findFirst()
                    .ifPresent(vote -> Announcer.say(
                            page,
                            page.getTranslation(
                                    "room.news.vote",
                                    Map.of("question", vote.poll().question()))));
        }
    }

    private Optional<String> course(MeetingSnapshot before, MeetingSnapshot now) {
        if (before.state() != now.state()) {
            return Optional.of(page.getTranslation("room.news." + now.state()));
        }
        if (before.breakSince().isPresent() != now.breakSince().isPresent()) {
            return Optional.of(
                    page.getTranslation(now.breakSince().isPresent() ? "room.news.break" : "room.news.back"));
        }
        if (!before.current().map(ItemView::id).equals(now.current().map(ItemView::id))) {
            return Optional.of(now.current()
                    .map(item -> page.getTranslation(
                            "room.news.item",
                            Map.of(
                                    "n",
                                    RoomAgenda.number(now, item.id()),
                                    "title",
                                    item.plan().title())))
                    .orElseGet(() -> page.getTranslation("room.news.no-item")));
        }
        return before.gavel().equals(now.gavel()) ? Optional.empty() : Optional.of(gavel(now));
    }

    private Optional<String> people(RoomSnapshot before, RoomSnapshot now) {
        if (before.quorum().reached() != now.quorum().reached()) {
            return Optional.of(
                    page.getTranslation(now.quorum().reached() ? "room.news.quorum" : "room.news.no-quorum"));
        }
        if (!before.floor().equals(now.floor()) && now.floor().isPresent()) {
            return now.floor()
                    .map(floor -> page.getTranslation(
                            "room.speaks", Map.of("who", floor.person().name())));
        }
        return Optional.empty();
    }

    private String gavel(MeetingSnapshot now) {
        return page.getTranslation(
                "room.gavel", Map.of("who", now.gavel().map(PersonBadge::name).orElse("")));
    }
}
