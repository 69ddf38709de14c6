package org.roundtable.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.common.ui.Announcer;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.DocumentId;
import org.roundtable.meeting.DocumentView;
import org.roundtable.meeting.DocumentsSnapshot;

/** The documents of an item, or of the meeting as a whole. Facilitators lay, order and remove them right here. */
class DocumentList extends Div {
    private final transient DocumentDesk desk;
    private final Paragraph label = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button add = new Button(getTranslation("document.add"));
    private final transient Map<DocumentId, DocumentRow> rows = new HashMap<>();
    private transient Optional<AgendaItemId> item;
    private boolean keeps;
    private boolean lays;

    DocumentList(DocumentDesk desk, Optional<AgendaItemId> item) {
        this.desk = desk;
        this.item = item;
        addClassName("documents");
        label.setText(getTranslation("document.heading"));
        label.addClassName("eyebrow");
        list.addClassName("document-rows");
        list.getElement().setAttribute("aria-label", getTranslation("document.heading"));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> new AddDocument(desk, this.item).open());
        add(label, list, add);
        setVisible(false);
    }

    /**
     * @param changes whether the person may change and remove what is there
     * @param adds whether they may also order it and add to it
     * @param name of what the documents belong to, for those who hear the button
     */
    void allow(boolean changes, boolean adds, String name) {
        add.setAriaLabel(getTranslation("document.add.to", Map.of("title", name)));
        if (changes != keeps || adds != lays) {
            keeps = changes;
            lays = adds;
            show(desk.newest());
        }
    }

    /** Shows those of another item from now on. */
    void about(AgendaItemId other) {
        if (!item.equals(Optional.of(other))) {
            item = Optional.of(other);
            show(desk.newest());
        }
    }

    void show(DocumentsSnapshot now) {
        List<DocumentView> documents = now.of(item);
        rows.keySet().retainAll(documents.stream().map(DocumentView::id).collect(Collectors.toSet()));
        List<Component> wanted = new ArrayList<>();
        for (DocumentView document : documents) {
            DocumentRow row = rows.computeIfAbsent(document.id(), id -> new DocumentRow(desk, this::move));
            row.show(document, new DocumentRow.Stand(wanted.size(), documents.size(), keeps, lays));
            wanted.add(row);
        }
        if (!wanted.equals(list.getChildren().toList())) {
            list.removeAll();
            list.add(wanted);
        }
        rows.values().forEach(DocumentRow::focusAgain);
        add.setVisible(lays);
        label.setVisible(!documents.isEmpty());
        list.setVisible(!documents.isEmpty());
        setVisible(lays || !documents.isEmpty());
    }

    private void move(DocumentView document, int to) {
        desk.tools().keeping().move(desk.board(), desk.meeting(), document.id(), to);
        Map<String, Object> where = Map.of(
                "title", document.text().title(),
                "place", to + 1,
                "of", desk.newest().of(item).size());
        Announcer.say(this, getTranslation("agenda.moved", where));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.join(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        desk.leave(this);
    }
}
