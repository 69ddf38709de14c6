package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Times;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Sentence;
import org.roundtable.voting.Verdict;

/** The words of a poll in the language of the screen they stand on. */
final class Words {
    private Words() {}

    static String say(Component on, Sentence sentence) {
        return on.getTranslation(sentence.key(), sentence.arguments());
    }

    static String choice(Component on, Choice choice) {
        return on.getTranslation("voting.choice." + choice);
    }

    static String verdict(Component on, Verdict verdict) {
        return on.getTranslation("voting.verdict." + verdict);
    }

    static String state(Component on, PollState state) {
        return on.getTranslation("voting.state." + state);
    }

    static String time(Component on, Instant at, BoardView board) {
        return Times.dayAndTime(at, board.zone(), locale(on));
    }

    /** When an open poll closes. */
    static String deadline(Component on, Instant at, BoardView board) {
        return Times.weekdayAndTime(at, board.zone(), locale(on));
    }

    static Locale locale(Component on) {
        UI current = UI.getCurrent();
        return current == null ? on.getUI().orElseThrow().getLocale() : current.getLocale();
    }

    static String turnout(Component on, int tookPart, int entitled) {
        return on.getTranslation("voting.turnout", Map.of("took", tookPart, "entitled", entitled));
    }
}
