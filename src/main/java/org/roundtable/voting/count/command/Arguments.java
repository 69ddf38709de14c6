package org.roundtable.voting.count.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands after {@code count}: one file, switches, and settings as {@code --name value} or {@code --name=value}.
 *
 * @param file empty when none was named
 */
record Arguments(String file, Map<String, String> settings, Set<String> switches) {
    private static final Set<String> SETTINGS = Set.of("method", "seats", "rule", "lots", "seed");
    private static final Set<String> SWITCHES = Set.of("json", "help");

    /** @throws WrongUse when there is a setting that nobody knows, one without a value, or a second file */
    static Arguments of(List<String> words) {
        String file = "";
        Map<String, String> settings = new HashMap<>();
        Set<String> switches = new HashSet<>();
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            String name = name(word);
            if (SWITCHES.contains(name)) {
                switches.add(name);
            } else if (SETTINGS.contains(name)) {
                boolean joined = word.indexOf('=') > 0;
                index += joined ? 0 : 1;
                settings.put(name, joined ? word.substring(word.indexOf('=') + 1) : value(words, index, name));
            } else if (!name.isEmpty() || !file.isEmpty()) {
                throw new WrongUse(name.isEmpty() ? "count takes one file" : "count knows no --" + name);
            } else {
                file = word;
            }
        }
        return new Arguments(file, Map.copyOf(settings), Set.copyOf(switches));
    }

    private static String name(String word) {
        if (word.equals("-h")) {
            return "help";
        }
        int end = word.indexOf('=') < 0 ? word.length() : word.indexOf('=');
        return word.startsWith("--") ? word.substring(2, end) : "";
    }

    private static String value(List<String> words, int index, String name) {
        if (index == words.size()) {
            throw new WrongUse("--" + name + " needs a value");
        }
        return words.get(index);
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    boolean json() {
        return switches.contains("json");
    }

    boolean help() {
        return switches.contains("help");
    }

    /** How many are to be elected, where it is said. */
    Optional<Integer> seats() {
        return setting("seats").map(text -> {
            if (!text.matches("[1-9]\\d{0,3}")) {
                throw new WrongUse("--seats needs a number from 1 to 9999, not \"" + text + "\"");
            }
            return Integer.valueOf(text);
        });
    }
}
