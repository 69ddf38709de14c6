package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.BoardTime;

/** Tells which times the board's clock skips or shows twice, and when it is then. */
class SkippedTimes extends Div {
    private final BoardView board;

    SkippedTimes(BoardView board) {
        this.board = board;
        addClassName("notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<LocalDateTime> starts) {
        removeAll();
        starts.stream()
                .map(start -> BoardTime.of(start, board.zone()))
                .filter(time -> time.moved() || time.twice())
                .forEach(time -> add(new Paragraph(getTranslation(
                        time.moved() ? "meeting.form.skipped" : "meeting.form.twice",
                        Map.of(
                                "day",
                                Times.day(time.at(), board.zone(), MeetingWords.locale(this)),
                                "time",
                                MeetingWords.time(this, time.at(), board.zone()))))));
        setVisible(getComponentCount() > 0);
    }
}
