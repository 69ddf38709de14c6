package org.roundtable.meeting.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.roundtable.meeting.AccessLogLine;
import org.roundtable.meeting.Participation;
import org.roundtable.meeting.SeatAttendance;
import org.roundtable.meeting.SeatSpeaking;
import org.roundtable.voting.count.format.Cells;

/** Who took part, as one long table for a spreadsheet: what is counted, of which meeting or seat, the number, and of how many. */
final class ParticipationCsv {
    private final ParticipationWords words;
    private final List<List<Object>> lines = new ArrayList<>();

    private ParticipationCsv(ParticipationWords words) {
        this.words = words;
    }

    static void write(Participation participation, ParticipationWords words, Appendable to) throws IOException {
        ParticipationCsv csv = new ParticipationCsv(words);
        participation.attendance().forEach(csv::attendance);
        csv.speaking(participation.speaking());
        participation.silence().people().forEach(person -> csv.line("silent", "", "", "", person.name(), "", ""));
        participation
                .votes()
                .forEach(one -> csv.line(
                        "votes",
                        "",
                        "",
                        words.seat(one.seat()),
                        "",
                        one.votes().of(),
                        one.votes().all()));
        participation.needs().forEach(csv::needs);
        CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(words.headings());
        for (List<Object> line : csv.lines) {
            printer.printRecord(line.stream().map(cell -> Cells.harmless(cell.toString())));
        }
        printer.flush();
    }

    private void attendance(SeatAttendance one) {
        String title = one.plan().title();
        String day = words.day(one.plan());
        one.seats().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(seat -> line(
                        "attendance",
                        title,
                        day,
                        words.seat(seat.getKey()),
                        "",
                        seat.getValue().of(),
                        seat.getValue().all()));
    }

    private void speaking(List<SeatSpeaking> speaking) {
        long all = speaking.stream()
                .map(SeatSpeaking::time)
                .mapToLong(Duration::toSeconds)
                .sum();
        int turns = speaking.stream().mapToInt(SeatSpeaking::turns).sum();
        for (SeatSpeaking one : speaking) {
            String seat = words.seat(one.seat());
            line("seconds", "", "", seat, "", one.time().toSeconds(), all);
            line("turns", "", "", seat, "", one.turns(), turns);
        }
    }

    private void needs(AccessLogLine line) {
        int all = line.met() + line.unmet() + line.open();
        String title = line.plan().title();
        line("met", title, words.day(line.plan()), "", "", line.met(), all);
        line("unmet", title, words.day(line.plan()), "", "", line.unmet(), all);
    }

    private void line(String kind, Object... cells) {
        lines.add(Stream.concat(Stream.<Object>of(words.kind(kind)), Stream.of(cells))
                .toList());
    }
}
