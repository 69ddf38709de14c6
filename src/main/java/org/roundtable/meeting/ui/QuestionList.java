package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.roundtable.meeting.MyQuestions;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionView;

/** Some questions under a heading; nothing where there are none. A question that changes stays where it is on the page. */
class QuestionList extends Div {
    private final UnorderedList list = new UnorderedList();
    private final transient Optional<ReviewDesk> review;
    private final transient Consumer<QuestionView> toggling;
    private final transient Map<QuestionId, QuestionItem> items = new HashMap<>();

    QuestionList(String title, Optional<ReviewDesk> review, Consumer<QuestionView> toggling) {
        this.review = review;
        this.toggling = toggling;
        addClassNames("stack", "question-list");
        list.addClassName("stack");
        add(new H3(title), list);
        setVisible(false);
    }

    void show(List<QuestionView> questions, MyQuestions mine) {
        setVisible(!questions.isEmpty());
        Set<QuestionId> wanted = new HashSet<>();
        questions.forEach(question -> wanted.add(question.id()));
        items.entrySet().removeIf(item -> {
            boolean gone = !wanted.contains(item.getKey());
            if (gone) {
                list.remove(item.getValue());
            }
            return gone;
        });
        for (int place = 0; place < questions.size(); place++) {
            put(place, questions.get(place), mine);
        }
    }

    private void put(int place, QuestionView question, MyQuestions mine) {
        QuestionItem item = items.computeIfAbsent(question.id(), id -> new QuestionItem(question, review, toggling));
        item.show(question, mine.supported().contains(question.id()));
        if (list.indexOf(item) != place) {
            list.addComponentAtIndex(place, item);
        }
    }
}
