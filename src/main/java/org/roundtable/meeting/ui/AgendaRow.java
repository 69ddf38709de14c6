package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Confirm;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;

/** One item of an agenda, with what can be done to it. What is being written in it stays whatever others do. */
class AgendaRow extends ListItem {
    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final SubjectNames names;
    private final DocumentList documents;
    private final Paragraph consent = new Paragraph();
    private final Div content = new Div();
    private final Div actions = new Div();
    private final ItemMover mover;
    private final ItemFace face;
    private Optional<ItemEditor> editor = Optional.empty();
    private @Nullable ItemView shown;
    private @Nullable Stand stand;

    AgendaRow(
            MeetingTools tools,
            MeetingViewer viewer,
            MeetingId meeting,
            SubjectNames names,
            DocumentList documents,
            ObjIntConsumer<ItemView> onMove) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        this.names = names;
        this.documents = documents;
        face = new ItemFace(viewer, names);
        mover = new ItemMover(by -> {
            if (shown != null && stand != null) {
                onMove.accept(shown, stand.place() + by);
            }
        });
        addClassNames("rank-row", "agenda-row");
        consent.setText(getTranslation("agenda.consent-lead"));
        consent.addClassName("agenda-consent-lead");
        content.addClassName("agenda-content");
        actions.addClassName("agenda-actions");
        content.add(face, documents, actions);
        add(consent, mover, content);
    }

    void show(ItemView item, Stand now) {
        boolean changes = viewer.facilitator() && now.open() && item.state() == ItemState.WAITING;
        consent.setVisible(now.firstOfConsent());
        getElement().setAttribute("data-consent", Boolean.toString(item.plan().consent()));
        getElement().setAttribute("data-state", item.state().name());
        mover.setVisible(changes);
        mover.show(item.plan().title(), now.place(), now.of());
        getElement().getClassList().set("agenda-movable", changes);
        if (!item.equals(shown)) {
            face.show(item);
        }
        documents.allow(
                viewer.facilitator(),
                viewer.facilitator() && now.open(),
                item.plan().title());
        editor.ifPresent(open -> open.others(item.plan()));
        boolean same = shown != null && stand != null && stand.open() == now.open() && shown.equals(item);
        shown = item;
        stand = now;
        if (!same) {
            showActions(item, changes);
        }
    }

    void focusAgain() {
        mover.focusAgain();
    }

    private void showActions(ItemView item, boolean changes) {
        actions.removeAll();
        Map<String, Object> named = Map.of("title", item.plan().title());
        if (changes) {
            Button edit = quiet("agenda.edit", () -> edit(item));
            edit.setAriaLabel(getTranslation("agenda.edit.of", named));
            Button remove = quiet("agenda.remove", this::askRemove);
            remove.setAriaLabel(getTranslation("agenda.remove.of", named));
            actions.add(edit, remove);
        }
        if (item.plan().consent() && viewer.member() && discussible(item)) {
            Button discuss = new Button(getTranslation("agenda.discuss"), click -> discuss());
            discuss.setAriaLabel(getTranslation("agenda.discuss.of", named));
            discuss.setDisableOnClick(true);
            actions.add(discuss);
        }
        actions.setVisible(actions.getComponentCount() > 0 && editor.isEmpty());
    }

    private boolean discussible(ItemView item) {
        return stand != null
                && stand.open()
                && (item.state() == ItemState.WAITING || item.state() == ItemState.CURRENT);
    }

    private Button quiet(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void edit(ItemView item) {
        ItemEditor open = new ItemEditor(
                names,
                item.plan(),
                (base, mine) -> tools.agenda().word(viewer.board(), meeting, item.id(), base, mine),
                this::closeEditor);
        editor = Optional.of(open);
        actions.setVisible(false);
        content.add(open);
        open.focusFirst();
    }

    private void closeEditor() {
        editor.ifPresent(open -> content.remove(open));
        editor = Optional.empty();
        actions.setVisible(actions.getComponentCount() > 0);
    }

    private void askRemove() {
        Confirm.ask(this, "agenda.remove.title", "agenda.remove.text", "agenda.remove.do", () -> {
            if (shown != null) {
                tools.agenda().remove(viewer.board(), meeting, shown.id());
            }
        });
    }

    private void discuss() {
        if (shown != null) {
            tools.wishes().discuss(viewer.board(), meeting, shown.id());
        }
    }

    /**
     * Where a row stands.
     *
     * @param place from 0
     * @param open whether anything of the agenda can still be changed
     */
    record Stand(int place, int of, boolean firstOfConsent, boolean open) {}
}
