package org.roundtable.discussion.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.discussion.Mark;

/** What a comment is meant as; just a comment, unless one says so. */
class MarkChoice extends Select<Mark> {
    MarkChoice(@Nullable Mark mark) {
        setLabel(getTranslation("discussion.composer.mark"));
        setItems(Mark.values());
        setItemLabelGenerator(this::word);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("discussion.mark.none"));
        setValue(mark);
    }

    Optional<Mark> chosen() {
        return Optional.ofNullable(getValue());
    }

    private String word(@Nullable Mark mark) {
        return getTranslation("discussion.mark." + (mark == null ? "none" : mark));
    }
}
