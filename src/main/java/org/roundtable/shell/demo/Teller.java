package org.roundtable.shell.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the story from its beginning to now, with the clock set to each moment of it. */
@Component
@ForDemo
class Teller {
    private static final Duration BEFORE = Duration.ofDays(7);

    private final StoryClock clock;
    private final Actors actors;
    private final Beginnings beginnings;
    private final Deeds deeds;

    Teller(StoryClock clock, Actors actors, Beginnings beginnings, Deeds deeds) {
        this.clock = clock;
        this.actors = actors;
        this.beginnings = beginnings;
        this.deeds = deeds;
    }

    void tell(Story story) {
        StoryTime time = new StoryTime(clock.now(), ZoneId.of(story.board().zone()));
        Instant first = steps(story)
                .map(step -> time.past(step.at()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        try {
            clock.tell(first.minus(BEFORE));
            Cast cast = beginnings.make(story);
            scenes(story, cast, time).forEach(this::play);
        } finally {
            clock.release();
        }
    }

    void play(Scene scene) {
        clock.tell(scene.time().past(scene.step().at()));
        try {
            actors.as(scene.story().person(scene.step().by()), () -> deeds.play(scene));
        } catch (RuntimeException impossible) {
            throw new IllegalStateException("The demo's story does not work at " + scene.step(), impossible);
        }
    }

    private static List<Scene> scenes(Story story, Cast cast, StoryTime time) {
        var ofInitiatives = story.initiatives().stream()
                .flatMap(initiative ->
                        initiative.story().stream().map(step -> new Scene(cast, story, initiative, step, time)));
        var ofTheBoard = ofTheBoard(story).map(step -> new Scene(cast, story, null, step, time));
        return Stream.concat(ofInitiatives, ofTheBoard)
                .sorted(Comparator.comparing(scene -> time.past(scene.step().at())))
                .toList();
    }

    private static Stream<Story.Step> steps(Story story) {
        return Stream.concat(
                story.initiatives().stream().flatMap(initiative -> initiative.story().stream()), ofTheBoard(story));
    }

    /** What belongs to no initiative. */
    private static Stream<Story.Step> ofTheBoard(Story story) {
        return Stream.concat(
                story.polls().stream().flatMap(poll -> poll.story().stream()),
                story.meetings().stream().flatMap(meeting -> meeting.story().stream()));
    }
}
