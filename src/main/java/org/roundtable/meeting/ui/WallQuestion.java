package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.roundtable.live.Follower;
import org.roundtable.meeting.QuestionOnShow;

/** The question on the wall. */
class WallQuestion extends Div implements Follower<Optional<QuestionOnShow>> {
    private final Paragraph text = new Paragraph();
    private final Paragraph supports = new Paragraph();

    WallQuestion() {
        addClassNames("wall-card", "wall-question");
        text.addClassName("wall-text");
        add(new H2(getTranslation("meeting-open.wall.question")), text, supports);
    }

    @Override
    public void show(Optional<QuestionOnShow> now) {
        setVisible(now.isPresent());
        text.setText(now.map(QuestionOnShow::text).orElse(""));
        supports.setText(now.map(
                        question -> getTranslation("meeting-open.question.supports", Map.of("n", question.supports())))
                .orElse(""));
    }
}
