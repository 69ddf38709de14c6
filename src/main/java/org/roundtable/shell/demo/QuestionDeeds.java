package org.roundtable.shell.demo;

import java.util.Objects;
import org.roundtable.meeting.NewQuestion;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionReview;
import org.roundtable.meeting.QuestionService;
import org.springframework.stereotype.Component;

/** What the people of the story ask at a meeting, and what they are told. */
@Component
@ForDemo
class QuestionDeeds {
    private final QuestionService questions;
    private final QuestionReview review;

    QuestionDeeds(QuestionService questions, QuestionReview review) {
        this.questions = questions;
        this.review = review;
    }

    void ask(Scene scene) {
        questions.ask(
                scene.cast().board(), SittingDeeds.meeting(scene), new NewQuestion(question(scene), text(scene), true));
    }

    void accept(Scene scene) {
        review.accept(scene.cast().board(), SittingDeeds.meeting(scene), question(scene));
    }

    void support(Scene scene) {
        questions.support(scene.cast().board(), SittingDeeds.meeting(scene), question(scene));
    }

    void answer(Scene scene) {
        review.answer(scene.cast().board(), SittingDeeds.meeting(scene), question(scene), text(scene));
    }

    private static QuestionId question(Scene scene) {
        return scene.cast().question(scene.step().about());
    }

    private static String text(Scene scene) {
        return Objects.requireNonNull(scene.step().text());
    }
}
