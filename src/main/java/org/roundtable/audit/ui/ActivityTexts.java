package org.roundtable.audit.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.audit.AuditLine;
import org.roundtable.common.Translations;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;

/** Says a line of the record in words, or, for a deed without words, by its key. */
@Component
class ActivityTexts {
    private final Translations translations;
    private final People people;

    ActivityTexts(Translations translations, People people) {
        this.translations = translations;
        this.people = people;
    }

    String of(AuditLine line, Locale locale) {
        String told = "activity." + line.action();
        String plain = told + ".plain";
        String key = line.detail().isEmpty() && translations.knows(plain) ? plain : told;
        Map<String, Object> said = Map.of("who", who(line, locale), "action", line.action(), "detail", line.detail());
        return translations.getTranslation(translations.knows(key) ? key : "audit.fallback", locale, said);
    }

    /** What was done, whoever did it to whatever. */
    String kind(String action, Locale locale) {
        String key = "activity." + action;
        return translations.knows(key)
                ? translations.getTranslation(key, locale, Map.of("who", "…", "detail", "…"))
                : action;
    }

    private String who(AuditLine line, Locale locale) {
        return Stream.ofNullable(line.by())
                .flatMap(person -> people.badges(List.of(person)).values().stream())
                .map(PersonBadge::name)
                .findFirst()
                .orElseGet(() -> translations.getTranslation("audit.nobody", locale));
    }
}
