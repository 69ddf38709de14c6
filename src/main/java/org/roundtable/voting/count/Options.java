package org.roundtable.voting.count;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * What can be voted for, in the order of the ballot paper. Everywhere else an option is its index in this list, from 0.
 *
 * @param names one for each, none blank, none twice
 */
public record Options(List<String> names) {
    /** @throws IllegalArgumentException when a name is blank or there twice */
    public Options {
        names = List.copyOf(names);
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an option has no name");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("two options have the same name");
        }
    }

    public static Options of(String... names) {
        return new Options(List.of(names));
    }

    public int size() {
        return names.size();
    }

    public String name(int option) {
        return names.get(option);
    }

    /** The names of these, in their order. */
    public List<String> names(Collection<Integer> options) {
        return options.stream().map(this::name).toList();
    }

    /** The index of the option of that name, or -1. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }
}
