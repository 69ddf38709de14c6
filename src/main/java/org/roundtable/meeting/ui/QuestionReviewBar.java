package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.roundtable.meeting.QuestionState;
import org.roundtable.meeting.QuestionView;

/** What a facilitator can do with a question as it stands. */
class QuestionReviewBar extends Div {
    private final transient ReviewDesk desk;
    private final Button accept = button("accept", () -> desk().accept(shown().id()));
    private final Button show = button("show", () -> desk().show(shown().id()));
    private final Button hide = button("hide", () -> desk().showNone());
    private final Button answer = button("write-answer", this::answer);
    private final Button up = button("up", () -> desk().move(shown().id(), true));
    private final Button down = button("down", () -> desk().move(shown().id(), false));
    private final Button decline = button("decline", this::decline);
    private QuestionView shown;

    QuestionReviewBar(ReviewDesk desk, QuestionView question) {
        this.desk = desk;
        this.shown = question;
        addClassNames("row", "question-review");
        add(accept, show, hide, answer, up, down, decline);
    }

    void show(QuestionView now) {
        shown = now;
        boolean open = now.state() == QuestionState.OPEN;
        boolean settled = now.state() == QuestionState.ANSWERED || now.state() == QuestionState.DECLINED;
        accept.setVisible(now.state() == QuestionState.WAITING);
        show.setVisible(open && !now.onShow());
        hide.setVisible(now.onShow());
        answer.setVisible(now.state() != QuestionState.DECLINED);
        up.setVisible(open);
        down.setVisible(open);
        decline.setVisible(!settled);
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation("meeting-open.question." + key), click -> deed.run());
    }

    private ReviewDesk desk() {
        return desk;
    }

    private QuestionView shown() {
        return shown;
    }

    private void answer() {
        QuestionView question = shown;
        new WordsDialog(
                        "answer",
                        question.answer(),
                        words -> desk.answer(question.id(), words),
                        Map.of("question", question.text()))
                .open();
    }

    private void decline() {
        QuestionView question = shown;
        new WordsDialog("reason", "", words -> desk.decline(question.id(), words), Map.of("question", question.text()))
                .open();
    }
}
