package org.roundtable.discussion;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/** People's names in a text: typed and read as {@code @Rosa Medina}, stored as a token that outlives a new name. */
final class Mentions {
    /** How many people one comment can mention; further names stay words. */
    static final int MOST = 50;

    private static final Pattern TOKEN = Pattern.compile("@\\[([0-9a-v]{1,12})]");

    private Mentions() {}

    static String token(PersonId person) {
        return "@[" + person.text() + "]";
    }

    /** Everybody a stored text mentions, in order. */
    static Set<PersonId> in(String text) {
        Set<PersonId> people = new LinkedHashSet<>();
        TOKEN.matcher(text).results().forEach(token -> people.add(person(token)));
        return people;
    }

    /** Puts something in the place of each token. */
    static String replace(String text, Function<PersonId, String> replacement) {
        return TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(replacement.apply(person(token))));
    }

    /** The stored text as it is typed and read. */
    static String named(String text, Map<PersonId, PersonBadge> badges) {
        return replace(text, person -> "@" + name(person, badges));
    }

    static String name(PersonId person, Map<PersonId, PersonBadge> badges) {
        PersonBadge badge = badges.get(person);
        return badge == null ? "?" : badge.name();
    }

    /**
     * The typed text as it is stored. Of two people with the same name the one who comes first is meant; of two names
     * the longer one. A token that was typed by hand stands only for somebody who can be mentioned.
     */
    static String stored(String typed, Collection<PersonBadge> mentionable) {
        Map<PersonId, PersonBadge> known = new HashMap<>();
        mentionable.forEach(badge -> known.put(badge.id(), badge));
        String text = replace(typed, person -> known.containsKey(person) ? token(person) : "@" + person.text());
        return new Scan(text, mentionable).tokens();
    }

    private static PersonId person(MatchResult token) {
        return PersonId.of(token.group(1));
    }

    /** One pass over a typed text. */
    private static final class Scan {
        private final String text;
        private final List<PersonBadge> longestFirst;
        private final StringBuilder result = new StringBuilder();
        private int found;

        Scan(String text, Collection<PersonBadge> mentionable) {
            this.text = text;
            this.longestFirst = mentionable.stream()
                    .sorted(Comparator.comparing(
                                    (PersonBadge badge) -> name(badge).length())
                            .reversed())
                    .toList();
        }

        String tokens() {
            int at = 0;
            while (at < text.length()) {
                PersonBadge named = text.charAt(at) == '@' && boundary(at - 1) ? longestAt(at + 1) : null;
                if (named == null || found == MOST) {
                    result.append(text.charAt(at++));
                } else {
                    found++;
                    result.append(token(named.id()));
                    at += 1 + name(named).length();
                }
            }
            return result.toString();
        }

        private @Nullable PersonBadge longestAt(int at) {
            return longestFirst.stream()
                    .filter(badge -> text.regionMatches(
                            true, at, name(badge), 0, name(badge).length()))
                    .filter(badge -> boundary(at + name(badge).length()))
                    .findFirst()
                    .orElse(null);
        }

        /** Whether no word goes on at the index. */
        private boolean boundary(int at) {
            return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
        }

        private static String name(PersonBadge badge) {
            return Normalizer.normalize(badge.name(), Normalizer.Form.NFC);
        }
    }
}
