package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.PulseKeeping;

/** Tells facilitators until when people answer, and lets them close it. */
class PulseKeeper extends Div {
    private final transient PulseKeeping keeping;
    private final transient BoardView board;
    private final transient MeetingId meeting;
    private final Paragraph until = new Paragraph();

    PulseKeeper(PulseKeeping keeping, BoardView board, MeetingId meeting) {
        this.keeping = keeping;
        this.board = board;
        this.meeting = meeting;
        addClassName("pulse-keeper");
        add(until, new Button(getTranslation("pulse.close"), click -> ask()));
    }

    void show(boolean open, Optional<Instant> closesAt) {
        setVisible(open);
        until.setText(closesAt.map(at -> getTranslation(
                        "pulse.open-until", Map.of("when", Times.weekdayAndTime(at, board.zone(), getLocale()))))
                .orElseGet(() -> getTranslation("pulse.open")));
    }

    /** How many have answered is told only when it is asked for: a number that grows in sight would tell who did. */
    private void ask() {
        Confirm.ask(
                this,
                "pulse.close.title",
                "pulse.close.text",
                Map.of("n", keeping.answered(board.id(), meeting)),
                "pulse.close",
                () -> keeping.close(board.id(), meeting));
    }
}
