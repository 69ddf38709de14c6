package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.AccessLogLine;
import org.roundtable.meeting.MeetingLinks;

/** The meetings where somebody lacked what they needed to take part. */
class UnmetSection extends TablePart {
    private final transient BoardView board;

    UnmetSection(List<AccessLogLine> needs, BoardView board) {
        super("participation.needs");
        this.board = board;
        List<AccessLogLine> lacking =
                needs.stream().filter(line -> line.unmet() > 0).toList();
        if (lacking.isEmpty()) {
            tell("participation.needs.none");
        } else {
            draw(lacking);
        }
        Anchor log = new Anchor(MeetingLinks.needsLog(board.id()), getTranslation("access.log"));
        log.addClassName("pulse-way");
        add(log);
    }

    private void draw(List<AccessLogLine> lacking) {
        DataTable table = table(
                "participation.needs.table",
                Stream.of("participation.meeting", "access.outcome.UNMET", "access.log.unmet-kinds")
                        .map(key -> getTranslation(key))
                        .toList());
        lacking.forEach(line -> fill(
                table,
                new Anchor(MeetingLinks.meeting(board.id(), line.meeting()), meeting(line)),
                new Span(Integer.toString(line.unmet())),
                new Span(line.unmetKinds().stream()
                        .map(kind -> AccessWords.kind(this, kind))
                        .collect(Collectors.joining(", ")))));
    }

    private String meeting(AccessLogLine line) {
        String day = Times.day(line.plan().startsAt(), board.zone(), getLocale());
        return getTranslation("pulse.line.of", Map.of("title", line.plan().title(), "day", day));
    }
}
