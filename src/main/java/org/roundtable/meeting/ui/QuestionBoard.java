package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.Empty;
import org.roundtable.live.Follower;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MyQuestions;
import org.roundtable.meeting.QuestionState;
import org.roundtable.meeting.QuestionView;
import org.roundtable.meeting.QuestionsSnapshot;

/**
 * The question board of a meeting: to ask, to support what others ask, and to read the answers; for facilitators also to
 * review. Put it on a page of somebody on the board, or of a guest.
 */
class QuestionBoard extends Section implements Follower<QuestionsSnapshot> {
    private final transient QuestionDesk desk;
    private final QuestionForm form;
    private final QuestionList mine;
    private final QuestionList waiting;
    private final QuestionList open;
    private final QuestionList answered;
    private final QuestionList declined;
    private final Empty empty = new Empty("meeting-open.questions.none", "meeting-open.questions.none-text");
    private final @Nullable QuestionTools tools;
    private @Nullable QuestionsSnapshot shown;
    private MyQuestions my;

    QuestionBoard(LiveScreens screens, QuestionDesk desk) {
        this(screens, desk, Optional.empty());
    }

    QuestionBoard(LiveScreens screens, QuestionDesk desk, Optional<ReviewDesk> review) {
        this.desk = desk;
        this.my = desk.mine();
        addClassNames("section", "questions");
        form = new QuestionForm(question -> {
            desk.ask(question);
            refresh();
        });
        mine = list("meeting-open.questions.mine", Optional.empty());
        waiting = list("meeting-open.questions.waiting", review);
        open = list("meeting-open.questions.open", review);
        answered = list("meeting-open.questions.answered", review);
        declined = list("meeting-open.questions.declined", review);
        tools = review.map(QuestionTools::new).orElse(null);
        Div head = new Div(new H2(getTranslation("meeting-open.questions")));
        head.addClassName("section-head");
        if (tools != null) {
            head.add(tools);
        }
        add(head, form, mine, waiting, empty, open, answered, declined);
        screens.follow(this, desk.feed(), this);
    }

    private QuestionList list(String titleKey, Optional<ReviewDesk> review) {
        return new QuestionList(getTranslation(titleKey), review, this::toggle);
    }

    @Override
    public void show(QuestionsSnapshot now) {
        announce(now);
        shown = now;
        if (outdated(now)) {
            my = desk.mine();
        }
        draw(now);
    }

    /** Somebody has looked at something I asked: what became of it is mine alone to know. */
    private boolean outdated(QuestionsSnapshot now) {
        return my.asked().stream()
                .anyMatch(question -> question.state() == QuestionState.WAITING
                        && !now.waiting().contains(question.id()));
    }

    private void draw(QuestionsSnapshot now) {
        form.show(now.rules(), now.taking());
        if (tools != null) {
            tools.show(now);
        }
        boolean reviewing = tools != null;
        mine.show(reviewing ? List.of() : my.asked(), my);
        waiting.show(in(now, QuestionState.WAITING), my);
        open.show(in(now, QuestionState.OPEN), my);
        answered.show(in(now, QuestionState.ANSWERED), my);
        declined.show(in(now, QuestionState.DECLINED), my);
        empty.setVisible(now.questions().isEmpty());
    }

    private static List<QuestionView> in(QuestionsSnapshot now, QuestionState state) {
        return now.questions().stream()
                .filter(question -> question.state() == state)
                .toList();
    }

    private void toggle(QuestionView question) {
        if (my.supported().contains(question.id())) {
            desk.takeBack(question.id());
        } else {
            desk.support(question.id());
        }
        refresh();
    }

    private void refresh() {
        my = desk.mine();
        if (shown != null) {
            draw(shown);
        }
    }

    private void announce(QuestionsSnapshot now) {
        int before = shown == null ? now.questions().size() : shown.questions().size();
        int more = now.questions().size() - before;
        if (more > 0) {
            Announcer.say(this, getTranslation("meeting-open.questions.more", Map.of("n", more)));
        }
    }
}
