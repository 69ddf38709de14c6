package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.roundtable.meeting.Answer;
import org.roundtable.meeting.AnswerCounts;
import org.roundtable.meeting.AnswerView;

/** How answers to an invitation are spoken of. */
final class AnswerWords {
    private AnswerWords() {}

    static String said(Component on, Answer answer) {
        if (answer.alternate()) {
            return on.getTranslation("invite.said.ALTERNATE");
        }
        return answer.way()
                .map(way -> on.getTranslation(
                        "invite.said.with-way." + answer.reply(),
                        Map.of("way", on.getTranslation("invite.way." + way))))
                .orElseGet(() -> on.getTranslation("invite.said.NO"));
    }

    /** One line of the facilitators' list. */
    static String line(Component on, AnswerView view) {
        String name = view.person().name();
        return view.instead()
                .map(other -> on.getTranslation("invite.line.instead", Map.of("name", name, "other", other.name())))
                .orElseGet(() ->
                        on.getTranslation("invite.line", Map.of("name", name, "answer", word(on, view.answer()))));
    }

    private static String word(Component on, Answer answer) {
        String reply = on.getTranslation("invite.word." + answer.reply());
        return answer.way()
                .map(way -> reply + ", " + on.getTranslation("invite.way-word." + way))
                .orElse(reply);
    }

    static String counts(Component on, AnswerCounts counts) {
        return on.getTranslation(
                "invite.counts",
                Map.of("yes", counts.yes(), "maybe", counts.maybe(), "no", counts.no(), "silent", counts.silent()));
    }

    static String ways(Component on, AnswerCounts counts) {
        return on.getTranslation(
                "invite.counts.ways",
                Map.of("room", counts.inPerson(), "online", counts.online(), "phone", counts.byPhone()));
    }
}
