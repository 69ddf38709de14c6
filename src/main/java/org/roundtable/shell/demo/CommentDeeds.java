package org.roundtable.shell.demo;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.Moderation;
import org.roundtable.discussion.NewComment;
import org.roundtable.discussion.Responses;
import org.springframework.stereotype.Component;

/** What the people of the story say to each other. */
@Component
@ForDemo
class CommentDeeds {
    private static final Pattern MENTION = Pattern.compile("@\\[(\\w+)]");

    private final CommentService comments;
    private final Responses responses;
    private final Moderation moderation;

    CommentDeeds(CommentService comments, Responses responses, Moderation moderation) {
        this.comments = comments;
        this.responses = responses;
        this.moderation = moderation;
    }

    void write(Scene scene) {
        var step = scene.step();
        @Nullable CommentId parent = step.about() == null ? null : scene.cast().comment(step.about());
        comments.write(
                scene.cast().board(),
                new NewComment(
                        scene.cast().comment(step.key()),
                        scene.cast().initiative(scene.about().key()).topic(),
                        Optional.ofNullable(parent),
                        Optional.ofNullable(step.mark()),
                        named(scene, Objects.requireNonNull(step.text()))));
    }

    void react(Scene scene) {
        responses.react(
                scene.cast().board(),
                target(scene),
                Objects.requireNonNull(scene.step().with()),
                true);
    }

    void resolve(Scene scene) {
        responses.resolve(scene.cast().board(), target(scene));
    }

    void hide(Scene scene) {
        moderation.hide(
                scene.cast().board(),
                target(scene),
                Objects.requireNonNull(scene.step().why()));
    }

    private static CommentId target(Scene scene) {
        return scene.cast().comment(scene.step().about());
    }

    /** Mentions as people type them. */
    private static String named(Scene scene, String text) {
        return MENTION.matcher(text)
                .replaceAll(found -> "@" + scene.story().person(found.group(1)).name());
    }
}
