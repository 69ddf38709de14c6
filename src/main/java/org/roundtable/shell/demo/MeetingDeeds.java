package org.roundtable.shell.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.AgendaService;
import org.roundtable.meeting.Answer;
import org.roundtable.meeting.Attending;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingAnswers;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingPlanning;
import org.roundtable.meeting.Repeat;
import org.roundtable.meeting.Way;
import org.springframework.stereotype.Component;

/** What the people of the story do about meetings. */
@Component
@ForDemo
class MeetingDeeds {
    private final MeetingPlanning planning;
    private final AgendaService agenda;
    private final MeetingAnswers answers;

    MeetingDeeds(MeetingPlanning planning, AgendaService agenda, MeetingAnswers answers) {
        this.planning = planning;
        this.agenda = agenda;
        this.answers = answers;
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
        told.agenda().forEach(item -> add(scene, item));
    }

    private void add(Scene scene, Story.OfItem told) {
        AgendaItemId item = AgendaItemId.next();
        agenda.add(scene.cast().board(), id(scene), item, item(scene, told));
        scene.cast().items(id(scene)).add(item);
    }

    void answer(Scene scene) {
        answers.answer(
                scene.cast().board(),
                id(scene),
                new Answer(
                        Objects.requireNonNull(scene.step().reply()),
                        way(scene.step().how()),
                        false));
    }

    private static Optional<Way> way(@Nullable Attending how) {
        return switch (how) {
            case IN_PERSON -> Optional.of(Way.IN_PERSON);
            case ONLINE -> Optional.of(Way.ONLINE);
            case PHONE -> Optional.of(Way.BY_PHONE);
            case null -> Optional.empty();
        };
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
