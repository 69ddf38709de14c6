package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.roundtable.voting.EndView;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.RecusalWords;
import org.roundtable.voting.Verdict;

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
        String text = now.verdict().map(verdict -> Words.verdict(this, verdict)).orElse("");
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
                .map(this::sentence)
                .or(() -> now.end().map(EndView::reason))
                .orElseGet(() -> getTranslation("voting.closing-soon"));
    }

    private String sentence(PollCount result) {
        String arithmetic = Words.say(this, PlainWords.result(result));
        return RecusalWords.result(result.electorate())
                .map(conflicts -> arithmetic + " " + Words.say(this, conflicts))
                .orElse(arithmetic);
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
