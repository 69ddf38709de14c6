package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;
import org.roundtable.live.Topic;

/** The plan of an item as it is stored with it. */
@Embeddable
class StoredItem {
    static final int TITLE_MAX = 200;
    static final int PRESENTER_MAX = 160;
    static final int NOTES_MAX = 4_000;
    static final int MINUTES_MAX = 480;
    static final int LINKS_MAX = 10;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(nullable = false)
    private int minutes;

    @Column(nullable = false)
    private String presenter;

    @Column(nullable = false)
    private String notes;

    @Column(nullable = false)
    private String facilitatorNotes;

    @Column(nullable = false)
    private boolean consent;

    @Column(nullable = false)
    private String links;

    @SuppressWarnings("NullAway.Init")
    protected StoredItem() {}

    /** @throws Invalid on the field that cannot be taken */
    StoredItem(ItemPlan plan) {
        title = Texts.required("title", plan.title(), TITLE_MAX);
        purpose = plan.purpose();
        minutes = minutes(plan.minutes());
        presenter = Texts.optional("presenter", plan.presenter(), PRESENTER_MAX);
        notes = Texts.optional("notes", plan.notes(), NOTES_MAX);
        facilitatorNotes = Texts.optional("facilitatorNotes", plan.facilitatorNotes(), NOTES_MAX);
        consent = plan.consent();
        links = written(plan.links());
    }

    private static int minutes(int planned) {
        if (planned < 1 || planned > MINUTES_MAX) {
            throw new Invalid("minutes", "item-minutes");
        }
        return planned;
    }

    private static String written(List<Topic> topics) {
        List<Topic> distinct = topics.stream().distinct().toList();
        if (distinct.size() > LINKS_MAX) {
            throw new Invalid("links", "too-many-links");
        }
        return distinct.stream().map(Topic::toString).collect(Collectors.joining(" "));
    }

    private static List<Topic> read(String written) {
        return Arrays.stream(written.split(" "))
                .filter(link -> !link.isEmpty())
                .map(Topic::read)
                .toList();
    }

    ItemPlan plan() {
        return new ItemPlan(title, purpose, minutes, presenter, notes, facilitatorNotes, consent, read(links));
    }
}
