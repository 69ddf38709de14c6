package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.roundtable.meeting.AskerNames;
import org.roundtable.meeting.QuestionRules;
import org.roundtable.meeting.QuestionState;
import org.roundtable.meeting.QuestionsSnapshot;

/** What a facilitator can do with the whole question board. */
class QuestionTools extends Div {
    private final Button order;
    private QuestionRules rules = new QuestionRules(AskerNames.AS_ASKED, false, true);

    QuestionTools(ReviewDesk desk) {
        addClassName("row");
        order = new Button(getTranslation("meeting-open.questions.order"), click -> desk.orderBySupport());
        Button set = new Button(
                getTranslation("meeting-open.questions.rules"),
                click -> new QuestionRulesDialog(rules, desk::set).open());
        add(order, set);
    }

    void show(QuestionsSnapshot now) {
        rules = now.rules();
        order.setVisible(now.questions().stream()
                        .filter(question -> question.state() == QuestionState.OPEN)
                        .count()
                > 1);
    }
}
