package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;
import org.roundtable.voting.EndView;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Verdict;
import org.roundtable.voting.VerdictWords;

/** What became of a poll, in a word and in one sentence. Absent while it is open. */
class VerdictBox extends Div {
    private final Paragraph word = new Paragraph();
    private final Paragraph why = new Paragraph();
    private final Last<String> shown = new Last<>();

    VerdictBox() {
        addClassName("verdict");
        word.addClassName("verdict-word");
        why.addClassName("verdict-why");
        add(word, why);
    }

    void show(PollSnapshot now) {
        setVisible(now.state() != PollState.OPEN);
        if (now.state() != PollState.OPEN) {
            showOver(now);
        }
    }

    private void showOver(PollSnapshot now) {
        PollMethod method = now.terms().rules().method();
        String text = now.verdict()
                .map(verdict -> Words.verdict(this, verdict, method))
                .orElse("");
        String reason = reason(now);
        if (shown.differs(text + '\n' + reason)) {
            word.setText(now.verdict().isPresent() ? text : Words.state(this, now.state()));
            why.setText(reason);
            getElement()
                    .setAttribute(
                            "data-verdict", now.verdict().map(VerdictBox::name).orElse("open"));
        }
    }

    private String reason(PollSnapshot now) {
        return now.result()
                .map(result -> sentence(now, result))
                .or(() -> now.end().map(EndView::reason))
                .orElseGet(() -> getTranslation("voting.closing-soon"));
    }

    /** The arithmetic, what conflicts of interest did to it, and what a lot decided. */
    private String sentence(PollSnapshot now, PollCount result) {
        return VerdictWords.why(result, now.lot()).stream()
                .map(one -> Words.say(this, one))
                .collect(Collectors.joining(" "));
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
