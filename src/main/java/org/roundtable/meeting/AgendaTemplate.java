package org.roundtable.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** An agenda without dates, kept to begin others from. */
@Entity
class AgendaTemplate extends Stored {
    static final int NAME_MAX = 80;

    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private PersonId savedBy;

    @Column(nullable = false)
    private Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "agenda_template_item", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "place")
    private List<StoredItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgendaTemplate() {}

    AgendaTemplate(AgendaTemplateId id, BoardId board, String name, List<ItemPlan> plans, PersonId by, Instant at) {
        super(id.value());
        this.board = board;
        this.name = Texts.required("name", name, NAME_MAX);
        this.savedBy = by;
        this.savedAt = at;
        plans.forEach(plan -> items.add(new StoredItem(plan)));
    }

    AgendaTemplateView view() {
        return new AgendaTemplateView(new AgendaTemplateId(key()), name, plans());
    }

    String name() {
        return name;
    }

    List<ItemPlan> plans() {
        return items.stream().map(StoredItem::plan).toList();
    }
}
