package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.live.Follower;
import org.roundtable.voting.PublicPoll;
import org.roundtable.voting.Sentence;

/** The vote on the item that is on: how many have voted; once closed, what came of it. */
class WallVote extends Div implements Follower<Optional<PublicPoll>> {
    private final H2 heading = new H2();
    private final Paragraph question = new Paragraph();
    private final Paragraph turnout = new Paragraph();
    private final Paragraph verdict = new Paragraph();
    private final Paragraph result = new Paragraph();

    WallVote() {
        addClassNames("wall-card", "wall-vote");
        question.addClassName("wall-text");
        turnout.addClassName("wall-turnout");
        verdict.addClassName("wall-verdict");
        add(heading, question, turnout, verdict, result);
    }

    @Override
    public void show(Optional<PublicPoll> now) {
        setVisible(now.isPresent());
        now.ifPresent(this::fill);
    }

    private void fill(PublicPoll poll) {
        boolean over = poll.verdict().isPresent();
        heading.setText(getTranslation(over ? "meeting-open.wall.voted" : "meeting-open.wall.vote"));
        question.setText(poll.question());
        turnout.setText(
                getTranslation("meeting-open.wall.turnout", Map.of("took", poll.tookPart(), "voters", poll.voters())));
        verdict.setVisible(over);
        verdict.setText(poll.verdictKey().map(key -> getTranslation(key)).orElse(""));
        result.setVisible(poll.result().isPresent());
        result.setText(poll.result().map(this::say).orElse(""));
    }

    private String say(Sentence sentence) {
        Map<String, Object> arguments = new HashMap<>(sentence.arguments());
        arguments.replaceAll((name, value) -> value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(", "))
                : value);
        return getTranslation(sentence.key(), arguments);
    }
}
