package org.roundtable.meeting;

import java.util.List;

/** A saved agenda. */
public record AgendaTemplateView(AgendaTemplateId id, String name, List<ItemPlan> items) {
    public AgendaTemplateView {
        items = List.copyOf(items);
    }
}
