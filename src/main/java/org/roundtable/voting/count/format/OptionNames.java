package org.roundtable.voting.count.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.roundtable.voting.count.Options;

/** The names of options as a file gives them, one after another: none blank, none twice. */
final class OptionNames {
    private final Set<String> names = new LinkedHashSet<>();
    private final Reading reading;

    OptionNames(Reading reading) {
        this.reading = reading;
    }

    void add(String name) {
        if (name.isBlank()) {
            throw reading.bad(Fault.NO_NAME);
        }
        if (!names.add(name)) {
            throw reading.bad(Fault.SAME_NAME, name);
        }
    }

    int size() {
        return names.size();
    }

    Options options() {
        return new Options(List.copyOf(names));
    }

    /** Where a file is being read: something is wrong with what was read last. */
    @FunctionalInterface
    interface Reading {
        BadFile bad(Fault fault, Object... about);
    }
}
