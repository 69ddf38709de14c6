package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.NoteState;

/**
 * The notes on the current item, and what is put down from them. While somebody writes about one item, their field stays
 * theirs, even when the meeting goes on to the next.
 */
class NotesPart extends Section {
    private static final Set<ItemState> TAKEN_UP = EnumSet.of(ItemState.CURRENT, ItemState.DONE, ItemState.UNFINISHED);

    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final Select<ItemView> chooser = new Select<>();
    private final Div place = new Div();
    private final Div actions = new Div();
    private final Paragraph movedOn = new Paragraph();
    private final Button follow;
    private transient Map<AgendaItemId, NoteState> notes = Map.of();
    private transient Optional<ItemView> current = Optional.empty();
    private @Nullable NoteField field;

    NotesPart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("section");
        setVisible(false);
        chooser.setLabel(getTranslation("room.notes.of"));
        chooser.setItemLabelGenerator(item -> item.plan().title());
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                write(change.getValue());
            }
        });
        follow = new Button(getTranslation("room.notes.follow"), click -> current.ifPresent(this::write));
        movedOn.addClassName("muted");
        actions.addClassName("row");
        actions.add(
                new Button(getTranslation("room.decide"), click -> dialogs().decide(about())),
                new Button(getTranslation("room.act"), click -> dialogs().act(about())),
                new Button(getTranslation("room.park"), click -> dialogs().park(about())));
        add(new H2(getTranslation("room.notes")), chooser, movedOn, follow, place, actions);
    }

    void show(MeetingSnapshot now) {
        boolean begun = now.state() == MeetingState.RUNNING || now.state() == MeetingState.ENDED;
        setVisible(begun);
        boolean moved = !current.map(ItemView::id).equals(now.current().map(ItemView::id));
        current = now.current();
        items(now);
        if (field == null) {
            current.or(() -> chooser.getListDataView().getItems().findFirst()).ifPresent(this::write);
        } else if (moved && !field.busy()) {
            current.ifPresent(this::write);
        }
        tellMovedOn();
    }

    void show(Map<AgendaItemId, NoteState> now) {
        notes = now;
        if (field != null) {
            field.show(stored(field.item()));
        }
    }

    private void items(MeetingSnapshot now) {
        List<ItemView> items = now.agenda().stream()
                .filter(item -> TAKEN_UP.contains(item.state()))
                .toList();
        if (!items.stream().map(ItemView::id).toList().equals(chooserIds())) {
            chooser.setItems(items);
            if (field != null) {
                choose(items, field.item());
            }
        }
    }

    private List<AgendaItemId> chooserIds() {
        return chooser.getListDataView().getItems().map(ItemView::id).toList();
    }

    private void choose(List<ItemView> items, AgendaItemId id) {
        items.stream().filter(item -> item.id().equals(id)).findAny().ifPresent(chooser::setValue);
    }

    private void write(ItemView item) {
        if (field == null || !field.item().equals(item.id())) {
            field = new NoteField(viewer, tools, item.id(), stored(item.id()));
            place.removeAll();
            place.add(field);
        }
        choose(chooser.getListDataView().getItems().toList(), item.id());
        tellMovedOn();
    }

    private void tellMovedOn() {
        Optional<AgendaItemId> written = about();
        Optional<ItemView> elsewhere =
                current.filter(item -> written.isPresent() && !written.equals(Optional.of(item.id())));
        movedOn.setVisible(elsewhere.isPresent());
        follow.setVisible(elsewhere.isPresent());
        elsewhere.ifPresent(item -> movedOn.setText(getTranslation(
                "room.notes.moved-on", Map.of("title", item.plan().title()))));
    }

    private NoteState stored(AgendaItemId item) {
        return notes.getOrDefault(item, NoteState.EMPTY);
    }

    private Optional<AgendaItemId> about() {
        return Optional.ofNullable(field).map(NoteField::item);
    }

    private RecordDialogs dialogs() {
        return new RecordDialogs(viewer, tools);
    }
}
