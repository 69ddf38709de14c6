package org.roundtable.shell.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.AgendaService;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingPlanning;
import org.roundtable.meeting.Repeat;
import org.springframework.stereotype.Component;

/** What the people of the story do about meetings. */
@Component
@ForDemo
class MeetingDeeds {
    private final MeetingPlanning planning;
    private final AgendaService agenda;

    MeetingDeeds(MeetingPlanning planning, AgendaService agenda) {
        this.planning = planning;
        this.agenda = agenda;
    }

    void plan(Scene scene) {
        var told = scene.story().meeting(Objects.requireNonNull(scene.step().key()));
        Instant starts = Objects.requireNonNull(scene.time().deadline(told.starts()));
        planning.plan(
                scene.cast().board(),
                id(scene),
                new LocalPlan(
                        told.kind(),
                        told.title(),
                        starts.atZone(ZoneId.of(scene.story().board().zone())).toLocalDateTime(),
                        Duration.ofMinutes(told.minutes()),
                        told.place(),
                        told.link()),
                Repeat.NEVER);
        told.agenda()
                .forEach(item -> agenda.add(scene.cast().board(), id(scene), AgendaItemId.next(), item(scene, item)));
    }

    void publish(Scene scene) {
        agenda.publish(scene.cast().board(), id(scene));
    }

    private static ItemPlan item(Scene scene, Story.OfItem told) {
        List<Topic> about = Objects.requireNonNullElse(told.about(), List.<String>of()).stream()
                .map(key -> scene.cast().initiative(key).topic())
                .toList();
        return new ItemPlan(
                told.title(),
                told.purpose(),
                told.minutes(),
                Objects.requireNonNullElse(told.presenter(), ""),
                Objects.requireNonNullElse(told.notes(), ""),
                Objects.requireNonNullElse(told.secret(), ""),
                told.consent(),
                about);
    }

    private static MeetingId id(Scene scene) {
        return scene.cast().meeting(scene.step().key());
    }
}
