package org.roundtable.discussion.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.roundtable.common.PersonId;
import org.roundtable.live.Presence;
import org.roundtable.security.PersonBadge;

/** Who else is writing now. */
class WritingLine extends Paragraph {
    private final PersonId me;

    WritingLine(PersonId me) {
        this.me = me;
        addClassName("typing-line");
    }

    void show(Presence.Here here) {
        List<String> names = here.at(ThreadRoom.WRITING).stream()
                .filter(person -> !person.id().equals(me))
                .map(PersonBadge::name)
                .sorted()
                .toList();
        String words = words(names);
        if (!words.equals(getText())) {
            setText(words);
        }
    }

    private String words(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> getTranslation("discussion.writing.one", Map.of("first", names.getFirst()));
            case 2 ->
                getTranslation("discussion.writing.two", Map.of("first", names.getFirst(), "second", names.getLast()));
            default -> getTranslation("discussion.writing.many", Map.of("n", names.size()));
        };
    }
}
