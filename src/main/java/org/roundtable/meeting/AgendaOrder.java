package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Puts items in order and keeps those of the consent agenda together, where the first of them stands. */
final class AgendaOrder {
    private AgendaOrder() {}

    static <T> List<T> together(List<T> order, Predicate<T> consent) {
        List<T> block = order.stream().filter(consent).toList();
        List<T> arranged = new ArrayList<>();
        for (T item : order) {
            if (!consent.test(item)) {
                arranged.add(item);
            } else if (item.equals(block.getFirst())) {
                arranged.addAll(block);
            }
        }
        return arranged;
    }

    /**
     * Moves an item. One of the consent agenda takes the others along when it leaves them; another goes past all of them
     * rather than between them.
     *
     * @param to the place it is to have, from 0
     */
    static <T> List<T> moved(List<T> order, T item, int to, Predicate<T> consent) {
        int from = order.indexOf(item);
        List<T> rest = new ArrayList<>(order);
        rest.remove(item);
        int place = Math.clamp(to, 0, rest.size());
        if (consent.test(item)) {
            return consentMoved(rest, item, place, consent);
        }
        while (place > 0 && place < rest.size() && consent.test(rest.get(place - 1)) && consent.test(rest.get(place))) {
            place += to > from ? 1 : -1;
        }
        rest.add(place, item);
        return together(rest, consent);
    }

    private static <T> List<T> consentMoved(List<T> rest, T item, int place, Predicate<T> consent) {
        List<T> whole = new ArrayList<>(rest);
        whole.add(place, item);
        if (together(whole, consent).equals(whole)) {
            return whole;
        }
        List<T> block = new ArrayList<>(rest.stream().filter(consent).toList());
        boolean up = place <= rest.indexOf(block.getFirst());
        block.add(up ? 0 : block.size(), item);
        List<T> others = new ArrayList<>(rest);
        others.removeIf(consent);
        int before =
                (int) rest.subList(0, place).stream().filter(consent.negate()).count();
        others.addAll(before, block);
        return others;
    }
}
