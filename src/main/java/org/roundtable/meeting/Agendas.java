package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Component;

/** The items of meetings in their order. Whoever changes an agenda holds the meeting's row. */
@Component
class Agendas {
    private final AgendaItemRepository items;

    Agendas(AgendaItemRepository items) {
        this.items = items;
    }

    /** What is on the agenda, without what is only proposed. */
    List<AgendaItem> of(MeetingId meeting) {
        return items.findByMeetingOrderByPlace(meeting).stream()
                .filter(AgendaItem::onAgenda)
                .toList();
    }

    /** @throws NotFound when it is not of this meeting */
    AgendaItem find(MeetingId meeting, AgendaItemId item) {
        return items.findByMeetingAndId(meeting, item.value()).orElseThrow(NotFound::new);
    }

    boolean knows(AgendaItemId item) {
        return items.existsById(item.value());
    }

    /** The place after all others. */
    int end(MeetingId meeting) {
        return items.findByMeetingOrderByPlace(meeting).stream()
                .map(item -> item.place() + 1)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    void add(AgendaItem item) {
        items.save(item);
        together(item.meeting());
    }

    void remove(AgendaItem item) {
        items.delete(item);
    }

    /** Brings the items of the consent agenda together that are still to come. */
    void together(MeetingId meeting) {
        List<AgendaItem> now = new ArrayList<>(of(meeting));
        put(AgendaOrder.together(now, Agendas::consent));
    }

    /** @param to the place among those on the agenda, from 0; never before what the meeting has come to */
    void move(AgendaItem item, int to) {
        List<AgendaItem> now = of(item.meeting());
        int first = Math.toIntExact(now.stream()
                .takeWhile(each -> each.state() != ItemState.WAITING)
                .count());
        put(AgendaOrder.moved(now, item, Math.max(first, to), Agendas::consent));
    }

    private static boolean consent(AgendaItem item) {
        return item.state() == ItemState.WAITING && item.plan().consent();
    }

    private static void put(List<AgendaItem> order) {
        for (int place = 0; place < order.size(); place++) {
            order.get(place).put(place);
        }
    }
}
