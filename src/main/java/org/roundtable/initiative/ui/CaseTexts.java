package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.Map;
import org.roundtable.initiative.Beginning;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.LibraryCase;

/** What the library says of a case, and how a proposal starts from it, in the reader's language. */
final class CaseTexts {
    private static final Map<Field, String> STARTS = Map.of(
            Field.TITLE, "title",
            Field.SUMMARY, "summary",
            Field.WHOM, "whom",
            Field.CULTURE, "culture",
            Field.ACCESS, "access",
            Field.PARTNERS, "partners",
            Field.IN_KIND, "inKind",
            Field.EVIDENCE, "evidence");

    private CaseTexts() {}

    static String of(Component reader, LibraryCase read, String part) {
        return reader.getTranslation("library." + read.key() + "." + part);
    }

    static Beginning beginning(Component reader, LibraryCase from) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        STARTS.forEach((field, part) -> texts.put(field, of(reader, from, "start." + part)));
        return new Beginning(texts, from);
    }
}
