package org.roundtable.shell.demo;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What each word of the story does. */
@Component
@ForDemo
class Deeds {
    private final Map<String, Consumer<Scene>> words;

    Deeds(
            InitiativeDeeds initiatives,
            CommentDeeds comments,
            PollDeeds polls,
            MeetingDeeds meetings,
            SittingDeeds sittings,
            QuestionDeeds questions,
            MinutesDeeds minutes) {
        words = Map.ofEntries(
                Map.entry("draft", initiatives::draft),
                Map.entry("propose", initiatives::propose),
                Map.entry("second", initiatives::second),
                Map.entry("move", initiatives::move),
                Map.entry("comment", comments::write),
                Map.entry("reply", comments::write),
                Map.entry("react", comments::react),
                Map.entry("resolve", comments::resolve),
                Map.entry("hide", comments::hide),
                Map.entry("poll", polls::open),
                Map.entry("vote", polls::vote),
                Map.entry("nudge", polls::nudge),
                Map.entry("close", polls::close),
                Map.entry("annul", polls::annul),
                Map.entry("outcome", polls::outcome),
                Map.entry("meet", meetings::plan),
                Map.entry("publish", meetings::publish),
                Map.entry("rsvp", meetings::answer),
                Map.entry("start", sittings::start),
                Map.entry("end", sittings::end),
                Map.entry("take-up", sittings::takeUp),
                Map.entry("give-time", sittings::giveTime),
                Map.entry("arrive", sittings::arrive),
                Map.entry("leave", sittings::leave),
                Map.entry("raise", sittings::raise),
                Map.entry("give-floor", sittings::giveFloor),
                Map.entry("thank", sittings::thank),
                Map.entry("ask", questions::ask),
                Map.entry("accept", questions::accept),
                Map.entry("support", questions::support),
                Map.entry("answer", questions::answer),
                Map.entry("note", minutes::note),
                Map.entry("decide", minutes::decide),
                Map.entry("park", minutes::park),
                Map.entry("assign", minutes::assign),
                Map.entry("finish", minutes::finish),
                Map.entry("write", minutes::write),
                Map.entry("lay-out", minutes::publish),
                Map.entry("approve", minutes::approve));
    }

    void play(Scene scene) {
        Objects.requireNonNull(words.get(scene.step().what()), scene.step().what())
                .accept(scene);
    }
}
