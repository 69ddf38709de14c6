package org.roundtable.shell.demo;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.initiative.Stage;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.SecretBallots;
import org.springframework.stereotype.Component;

/** What the people of the story decide. */
@Component
@ForDemo
class PollDeeds {
    private final PollFacilitation facilitation;
    private final PollOutcomes outcomes;
    private final BallotService ballots;
    private final SecretBallots secret;
    private final PollService reading;
    private final Actors actors;

    PollDeeds(
            PollFacilitation facilitation,
            PollOutcomes outcomes,
            BallotService ballots,
            SecretBallots secret,
            PollService reading,
            Actors actors) {
        this.facilitation = facilitation;
        this.outcomes = outcomes;
        this.ballots = ballots;
        this.secret = secret;
        this.reading = reading;
        this.actors = actors;
    }

    void open(Scene scene) {
        var subject = Optional.ofNullable(scene.initiative())
                .map(initiative -> scene.cast().initiative(initiative.key()).topic());
        NewPoll poll = new NewPoll(subject, PollWays.terms(scene.step(), scene.time()));
        scene.cast().opened(scene.step().key(), facilitation.open(scene.cast().board(), poll));
    }

    void vote(Scene scene) {
        if (scene.step().secret()) {
            secret.cast(scene.cast().board(), poll(scene), shown(scene), PollWays.vote(scene.step()));
            return;
        }
        ballots.cast(
                scene.cast().board(),
                poll(scene),
                shown(scene),
                PollWays.vote(scene.step()),
                Objects.requireNonNullElse(scene.step().reason(), ""));
    }

    void nudge(Scene scene) {
        var person = scene.story().person(Objects.requireNonNull(scene.step().whom()));
        facilitation.nudge(scene.cast().board(), poll(scene), actors.id(person));
    }

    void close(Scene scene) {
        facilitation.close(scene.cast().board(), poll(scene));
    }

    void annul(Scene scene) {
        facilitation.annul(
                scene.cast().board(),
                poll(scene),
                Objects.requireNonNull(scene.step().why()));
    }

    void outcome(Scene scene) {
        var step = scene.step();
        outcomes.state(scene.cast().board(), poll(scene), Objects.requireNonNull(step.text()), step(step.moves()));
    }

    private static OutcomeStep step(@Nullable Stage stage) {
        return switch (stage) {
            case PLANNED -> OutcomeStep.ADOPTED;
            case DECLINED -> OutcomeStep.DECLINED;
            case DISCUSSION -> OutcomeStep.BACK_TO_DISCUSSION;
            case null, default -> OutcomeStep.NOTHING;
        };
    }

    private PollTerms shown(Scene scene) {
        return reading.feed(scene.cast().board(), poll(scene)).load().get().terms();
    }

    private static PollId poll(Scene scene) {
        return scene.cast().poll(scene.step().poll());
    }
}
