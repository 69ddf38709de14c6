package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.PaperVoteView;
import org.roundtable.voting.PollOption;

/** The paper ballots that were read so far; each can be taken out again. */
class PaperLines extends OrderedList {
    private final List<PollOption> options;
    private final Runnable onTakenOut;
    private final List<PaperVoteView> lines = new ArrayList<>();

    PaperLines(List<PollOption> options, Runnable onTakenOut) {
        this.options = options;
        this.onTakenOut = onTakenOut;
        addClassName("paper-lines");
    }

    void put(PaperVoteView line) {
        lines.add(line);
        String text = RollWords.paper(this, line, options);
        ListItem item = new ListItem(new Span(text));
        Button out = new Button(getTranslation("voting.paper-batch.remove"), click -> {
            lines.remove(line);
            remove(item);
            onTakenOut.run();
        });
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(getTranslation("voting.paper-batch.remove-line", Map.of("line", text)));
        item.add(out);
        add(item);
    }

    void clear() {
        lines.clear();
        removeAll();
    }

    List<PaperVoteView> all() {
        return List.copyOf(lines);
    }

    Set<PersonBadge> people() {
        return lines.stream().flatMap(line -> line.person().stream()).collect(Collectors.toSet());
    }
}
