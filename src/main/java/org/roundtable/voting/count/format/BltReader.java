package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;

/**
 * Reads BLT, the format of ranked ballots that councils publish: the numbers of options and seats; a line of negative
 * numbers for those who withdrew; a line for each kind of ballot with how many there are, the options from 1 in order of
 * preference ({@code -} for a place left out, {@code 3=4} for a shared one) and 0; a 0; the names; the title. A ballot's
 * own name in parentheses, commas at the end of a line, as spreadsheets leave them, and remarks from {@code #} on are
 * passed over.
 */
final class BltReader {
    private static final long MOST_OPTIONS = 10_000;
    private static final Pattern NAME_AND_PARTY = Pattern.compile("(?<!\")\"\\s+\"(?!\")");
    private static final Pattern REMARK = Pattern.compile("\\s*#.*");
    private static final Pattern REMARK_AFTER_QUOTES = Pattern.compile("(?<=\")\\s*#[^\"]*$");
    private static final Pattern BALLOT_NAME = Pattern.compile("^\\([^)]*\\)\\s*");

    private final TextLines lines;
    private final Batches<Ranking> ballots = new Batches<>();
    private final Set<Integer> withdrawn = new HashSet<>();
    private int options;
    private int seats;
    private boolean ties;

    BltReader(TextLines lines) {
        this.lines = lines;
    }

    RankedPoll read() throws IOException {
        header(tokens(Fault.ENDS_BEFORE_HEAD));
        List<String> line = tokens(Fault.ENDS_BEFORE_BALLOTS);
        while (!line.equals(List.of("0"))) {
            if (line.getFirst().startsWith("-")) {
                line.forEach(this::withdraw);
            } else {
                ballot(line);
            }
            line = tokens(Fault.ENDS_BEFORE_ZERO);
        }
        Options names = names();
        RankedPoll.Kind kind = ties ? RankedPoll.Kind.TOI : RankedPoll.Kind.SOI;
        String title = name(Fault.ENDS_BEFORE_TITLE, options);
        String more = lines.nextFull();
        if (more != null) {
            throw lines.bad(Fault.MORE_AFTER_TITLE, options);
        }
        return new RankedPoll(title, seats, kind, new RankedBallots(names, ballots.all(), withdrawn));
    }

    private void header(List<String> line) {
        if (line.size() != 2) {
            throw lines.bad(Fault.TWO_NUMBERS);
        }
        options = (int) Numbers.whole(line.get(0), 1, MOST_OPTIONS)
                .orElseThrow(() -> lines.bad(Fault.NOT_A_NUMBER_OF_OPTIONS, line.get(0)));
        seats = (int) Numbers.whole(line.get(1), 1, MOST_OPTIONS)
                .orElseThrow(() -> lines.bad(Fault.NOT_A_NUMBER_OF_SEATS, line.get(1)));
    }

    private void withdraw(String token) {
        if (!token.equals("0")) {
            withdrawn.add(option(token.startsWith("-") ? token.substring(1) : token));
        }
    }

    private void ballot(List<String> line) {
        if (line.size() < 2 || !line.getLast().equals("0")) {
            throw lines.bad(Fault.NO_ZERO);
        }
        long papers = Numbers.whole(line.getFirst(), 1, Integer.MAX_VALUE)
                .orElseThrow(() -> lines.bad(Fault.NOT_BALLOTS, line.getFirst()));
        ballots.add(ranking(line.subList(1, line.size() - 1)), papers);
    }

    private Ranking ranking(List<String> marks) {
        if (marks.stream().noneMatch(mark -> mark.equals("-") || mark.indexOf('=') >= 0)) {
            return Ranking.of(marks.stream().mapToInt(this::option).toArray());
        }
        ties = ties || marks.stream().anyMatch(mark -> mark.indexOf('=') >= 0);
        return Ranking.ofPlaces(marks.stream().map(this::place).toList());
    }

    private List<Integer> place(String mark) {
        return mark.equals("-")
                ? List.of()
                : Arrays.stream(mark.split("=", -1)).map(this::option).toList();
    }

    private int option(String token) {
        return (int) Numbers.whole(token, 1, options).orElseThrow(() -> lines.bad(Fault.NO_SUCH_OPTION, token, options))
                - 1;
    }

    private Options names() throws IOException {
        OptionNames names = new OptionNames(lines::bad);
        while (names.size() < options) {
            names.add(name(Fault.ENDS_BEFORE_NAME, names.size() + 1, options));
        }
        return names.options();
    }

    private String name(Fault ends, Object... about) throws IOException {
        String line =
                withoutCommas(REMARK_AFTER_QUOTES.matcher(needed(ends, about)).replaceFirst(""));
        if (line.length() < 2 || !line.startsWith("\"") || !line.endsWith("\"")) {
            return line;
        }
        String inside = line.substring(1, line.length() - 1);
        return NAME_AND_PARTY
                .matcher(inside)
                .replaceAll(" ")
                .replace("\"\"", "\"")
                .strip();
    }

    private List<String> tokens(Fault ends) throws IOException {
        String line = withoutCommas(plain(needed(ends)));
        List<String> tokens = new ArrayList<>();
        for (StringTokenizer rest = new StringTokenizer(line); rest.hasMoreTokens(); ) {
            tokens.add(rest.nextToken());
        }
        if (tokens.isEmpty()) {
            throw lines.bad(Fault.NO_NUMBERS);
        }
        return tokens;
    }

    private static String plain(String line) {
        String told = line.indexOf('#') < 0 ? line : REMARK.matcher(line).replaceFirst("");
        return told.startsWith("(") ? BALLOT_NAME.matcher(told).replaceFirst("") : told;
    }

    private String needed(Fault ends, Object... about) throws IOException {
        String line = lines.nextFull();
        while (line != null && (line.startsWith("#") || withoutCommas(line).isEmpty())) {
            line = lines.nextFull();
        }
        if (line == null) {
            throw lines.bad(ends, about);
        }
        return line;
    }

    private static String withoutCommas(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ',' || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return line.substring(0, end);
    }
}
