package org.roundtable.audit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.PredicateSpecification;
import org.springframework.stereotype.Component;

/** Writes the record as comma-separated values, page by page. */
@Component
class AuditExport {
    private static final int PAGE = 1_000;
    private static final String FORMULA = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("number", "at", "board", "person", "name", "action", "topic", "detail", "on_board", "hash")
            .get();

    private final AuditRepository entries;
    private final People people;

    AuditExport(AuditRepository entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    void write(AuditFilter filter, Appendable to) throws IOException {
        CSVPrinter printer = new CSVPrinter(to, FORMAT);
        List<AuditLine> page = after(filter, 0);
        while (!page.isEmpty()) {
            for (AuditLine line : page) {
                printer.printRecord(cells(line));
            }
            page = after(filter, page.getLast().number());
        }
        printer.flush();
    }

    private List<AuditLine> after(AuditFilter filter, long number) {
        PredicateSpecification<AuditEntry> later =
                (entry, criteria) -> criteria.greaterThan(entry.get("number"), number);
        return entries
                .findBy(
                        filter.specification().and(later),
                        query -> query.sortBy(Sort.by("number")).limit(PAGE).all())
                .stream()
                .map(AuditEntry::line)
                .toList();
    }

    private List<String> cells(AuditLine line) {
        return List.of(
                Long.toString(line.number()),
                line.at().toString(),
                line.board() == null ? "" : line.board().text(),
                line.by() == null ? "" : line.by().text(),
                harmless(name(line.by())),
                line.action(),
                Objects.toString(line.on(), ""),
                harmless(line.detail()),
                Boolean.toString(line.onBoard()),
                line.hash());
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? ""
                : people.badges(List.of(person)).values().stream()
                        .map(PersonBadge::name)
                        .findFirst()
                        .orElse("");
    }

    /** A text that a spreadsheet shows and does not compute. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
