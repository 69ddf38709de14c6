package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.roundtable.board.BoardView;
import org.roundtable.meeting.Participation;

/** Who took part over some months, one section for each way of taking part, and all of it as a file. */
class ParticipationPage extends Div {
    private final transient Participation participation;
    private final transient ParticipationWords words;

    ParticipationPage(Participation participation, BoardView board) {
        this.participation = participation;
        this.words = new ParticipationWords(this, board.zone());
        addClassNames("stack-l", "participation");
        Anchor export = new Anchor(this::export, getTranslation("participation.export"));
        export.addClassName("pulse-way");
        add(
                new AttendanceSection(participation, board),
                new SpeakingSection(participation.speaking()),
                new SilenceSection(participation.silence(), board),
                new VotesSection(participation),
                new UnmetSection(participation.needs(), board),
                export);
    }

    private void export(DownloadEvent event) throws IOException {
        event.setFileName(words.file());
        event.setContentType("text/csv;charset=utf-8");
        try (Writer to = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            ParticipationCsv.write(participation, words, to);
        }
    }
}
