package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.meeting.QuestionState;
import org.roundtable.meeting.QuestionView;

/** A question with what one can do about it. */
class QuestionItem extends ListItem {
    private final Span onShow = new Span(getTranslation("meeting-open.question.on-show"));
    private final Span standing = new Span();
    private final Paragraph text = new Paragraph();
    private final Span asker = new Span();
    private final Paragraph answer = new Paragraph();
    private final Button support = new Button();
    private final @Nullable QuestionReviewBar bar;
    private QuestionView shown;

    QuestionItem(QuestionView question, Optional<ReviewDesk> review, Consumer<QuestionView> toggling) {
        this.shown = question;
        addClassNames("card", "question");
        onShow.addClassName("badge");
        onShow.getElement().setAttribute("data-kind", "success");
        standing.addClassName("badge");
        text.addClassName("question-text");
        asker.addClassName("muted");
        answer.addClassNames("prose", "question-answer");
        support.addClickListener(click -> toggling.accept(shown));
        bar = review.map(desk -> new QuestionReviewBar(desk, question)).orElse(null);
        Div actions = new Div(support, asker);
        actions.addClassName("row");
        add(onShow, standing, text, answer, actions);
        if (bar != null) {
            add(bar);
        }
    }

    void show(QuestionView now, boolean supported) {
        shown = now;
        text.setText(now.text());
        onShow.setVisible(now.onShow());
        boolean told = bar == null && (now.state() == QuestionState.WAITING || now.state() == QuestionState.DECLINED);
        standing.setVisible(told);
        standing.setText(getTranslation("meeting-open.question.state." + now.state()));
        asker.setText(now.asker()
                .orElseGet(() -> getTranslation(
                        now.guest() ? "meeting-open.question.some-guest" : "meeting-open.question.no-name")));
        showAnswer(now);
        showSupport(now, supported);
        if (bar != null) {
            bar.show(now);
        }
    }

    private void showAnswer(QuestionView now) {
        answer.setVisible(!now.answer().isEmpty() || !now.reason().isEmpty());
        answer.setText(
                now.answer().isEmpty()
                        ? getTranslation("meeting-open.question.reason", Map.of("reason", now.reason()))
                        : getTranslation("meeting-open.question.answer", Map.of("answer", now.answer())));
    }

    private void showSupport(QuestionView now, boolean supported) {
        support.setVisible(now.state() == QuestionState.OPEN);
        support.setText(getTranslation("meeting-open.question.support", Map.of("n", now.supports())));
        support.getElement().setAttribute("aria-pressed", Boolean.toString(supported));
        support.setAriaLabel(getTranslation(
                "meeting-open.question.support-of", Map.of("n", now.supports(), "question", now.text())));
    }
}
