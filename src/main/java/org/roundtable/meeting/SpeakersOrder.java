package org.roundtable.meeting;

import java.util.Comparator;
import java.util.List;

/** In what order those who wait have their turn. */
enum SpeakersOrder {
    AS_THEY_CAME(Comparator.comparing(Hand::askedAt)),
    /** Who has spoken less today comes first. */
    BALANCED(Comparator.comparing(Hand::spoken).thenComparing(Hand::askedAt));

    private static final Comparator<Hand> POINTS_FIRST =
            Comparator.comparing(hand -> hand.point().isEmpty());

    private final Comparator<Hand> order;

    SpeakersOrder(Comparator<Hand> order) {
        this.order = order;
    }

    static SpeakersOrder of(boolean balanced) {
        return balanced ? BALANCED : AS_THEY_CAME;
    }

    /** Points of order go before everything else, among themselves as they came. */
    List<Hand> of(List<Hand> hands) {
        return hands.stream().sorted(POINTS_FIRST.thenComparing(this::within)).toList();
    }

    private int within(Hand one, Hand other) {
        return (one.point().isPresent() ? AS_THEY_CAME.order : order).compare(one, other);
    }
}
