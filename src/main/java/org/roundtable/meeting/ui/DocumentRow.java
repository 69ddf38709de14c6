package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Confirm;
import org.roundtable.meeting.Audience;
import org.roundtable.meeting.DocumentView;
import org.roundtable.meeting.MeetingLinks;

/** One document: what it is, where it is downloaded, and for facilitators what can be done to it. */
class DocumentRow extends ListItem {
    private final transient DocumentDesk desk;
    private final transient ObjIntConsumer<DocumentView> onMove;
    private final Div face = new Div();
    private final Div actions = new Div();
    private final NativeButton up = mover("rank-up", -1);
    private final NativeButton down = mover("rank-down", 1);
    private final transient Shown<Object> shown = new Shown<>();
    private transient @Nullable DocumentView document;
    private @Nullable NativeButton used;
    private int place;

    DocumentRow(DocumentDesk desk, ObjIntConsumer<DocumentView> onMove) {
        this.desk = desk;
        this.onMove = onMove;
        addClassName("document-row");
        face.addClassName("document-face");
        actions.addClassName("agenda-actions");
        add(face, actions);
    }

    void show(DocumentView now, Stand stand) {
        place = stand.place();
        document = now;
        if (shown.differs(List.of(now, stand.keeps()))) {
            draw(now);
            actions.removeAll();
            if (stand.keeps()) {
                drawActions(now);
            }
        }
        actions.setVisible(stand.keeps());
        up.setEnabled(place > 0);
        down.setEnabled(place < stand.of() - 1);
        up.setVisible(stand.lays() && stand.of() > 1);
        down.setVisible(stand.lays() && stand.of() > 1);
    }

    /** What moved it keeps the keyboard, as long as it can move it on. */
    void focusAgain() {
        if (used != null) {
            NativeButton other = used.equals(up) ? down : up;
            (used.isEnabled() ? used : other).focus();
            used = null;
        }
    }

    private void draw(DocumentView now) {
        face.removeAll();
        Anchor download = new Anchor(
                MeetingLinks.document(desk.board(), desk.meeting(), now.id()),
                now.text().title());
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        Span facts = new Span(DocumentWords.facts(this, now));
        facts.addClassName("muted");
        face.add(download, facts);
        if (now.text().audience() == Audience.FACILITATORS) {
            Span secret = new Span(getTranslation("document.audience.FACILITATORS"));
            secret.addClassName("badge");
            face.add(secret);
        }
        if (!now.text().description().isEmpty()) {
            Paragraph description = new Paragraph(now.text().description());
            description.addClassName("document-description");
            face.add(description);
        }
    }

    private void drawActions(DocumentView now) {
        Map<String, Object> named = Map.of("title", now.text().title());
        up.setAriaLabel(getTranslation("agenda.up", named));
        down.setAriaLabel(getTranslation("agenda.down", named));
        Button change = quiet("document.change", () -> new ChangeDocument(desk, now).open());
        change.setAriaLabel(getTranslation("document.change.of", named));
        Button remove = quiet("document.remove", () -> askRemove(now, named));
        remove.setAriaLabel(getTranslation("document.remove.of", named));
        actions.add(up, down, change, remove);
    }

    private void askRemove(DocumentView now, Map<String, Object> named) {
        Confirm.ask(
                this,
                "document.remove.title",
                "document.remove.text",
                named,
                "document.remove.do",
                () -> desk.tools().keeping().remove(desk.board(), desk.meeting(), now.id()));
    }

    private Button quiet(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private NativeButton mover(String style, int by) {
        NativeButton button = new NativeButton();
        button.addClassNames("rank-button", style);
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            if (document != null) {
                used = button;
                onMove.accept(document, place + by);
            }
        });
        return button;
    }

    /**
     * Where a row stands.
     *
     * @param place from 0
     * @param keeps whether the document can be changed and removed
     * @param lays whether it can be moved
     */
    record Stand(int place, int of, boolean keeps, boolean lays) {}
}
