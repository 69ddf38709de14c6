package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.DoorKind;
import org.roundtable.meeting.DoorView;
import org.roundtable.meeting.OpenLinks;

/** One link for people without an account: to make, to hand on, to make anew, to revoke. */
class DoorCard extends Div {
    private final String texts;
    private final DoorKind kind;
    private final transient Runnable make;
    private final transient Runnable revoke;
    private final Paragraph count = new Paragraph();
    private final RadioButtonGroup<WallLook> look = new RadioButtonGroup<>();
    private final Div link = new Div();
    private Optional<DoorView> shown = Optional.empty();

    DoorCard(DoorKind kind, Runnable make, Runnable revoke) {
        this.kind = kind;
        this.make = make;
        this.revoke = revoke;
        this.texts = "meeting-open.door." + kind;
        addClassNames("card", "door");
        link.addClassName("stack");
        look.setLabel(getTranslation("meeting-open.look"));
        look.setItems(WallLook.values());
        look.setItemLabelGenerator(each -> getTranslation("meeting-open.look." + each));
        look.setValue(WallLook.AS_THE_DEVICE);
        look.addValueChangeListener(chosen -> draw());
        look.setVisible(false);
        add(new H2(getTranslation(texts)), new Paragraph(getTranslation(texts + ".lead")), count, look, link);
        addAttachListener(attached -> draw());
    }

    /** @param counted how many came by it */
    void show(Optional<DoorView> door, String counted) {
        count.setVisible(door.isPresent());
        count.setText(counted);
        look.setVisible(door.isPresent() && kind == DoorKind.WALL);
        if (!door.equals(shown)) {
            shown = door;
            draw();
        }
    }

    private void draw() {
        link.removeAll();
        shown.ifPresentOrElse(
                door -> getUI().ifPresent(ui -> Origin.of(ui, origin -> draw(door, origin))),
                () -> link.add(primary("make", make)));
        shown.ifPresent(door -> link.add(tools()));
    }

    private void draw(DoorView door, String origin) {
        if (!shown.equals(Optional.of(door)) || link.getComponentCount() > 1) {
            return;
        }
        String address = origin + path(door);
        Paragraph written = new Paragraph(address);
        written.addClassName("one-time");
        link.addComponentAsFirst(new Div(written, links(door, address), new JoinCode(address, code())));
    }

    private Component links(DoorView door, String address) {
        Button copy = new Button(getTranslation("meeting-open.door.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        done -> Toast.show(getTranslation("meeting-open.door.copied")),
                        failed -> Toast.show(getTranslation("meeting-open.door.copy-failed")));
        Anchor open = new Anchor(path(door), getTranslation("meeting-open.door.open"));
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        open.addClassName("poll-link");
        Div row = new Div(copy, open);
        row.addClassName("row");
        return row;
    }

    private Component tools() {
        Button anew = new Button(
                getTranslation("meeting-open.door.anew"),
                click -> Confirm.ask(
                        this, "meeting-open.door.anew", texts + ".anew-text", "meeting-open.door.anew", make));
        Button shut = new Button(
                getTranslation("meeting-open.door.revoke"),
                click -> Confirm.ask(
                        this, "meeting-open.door.revoke", texts + ".revoke-text", "meeting-open.door.revoke", revoke));
        Div row = new Div(anew, shut);
        row.addClassName("row");
        return row;
    }

    private Button primary(String key, Runnable deed) {
        Button button = new Button(getTranslation(texts + "." + key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private String path(DoorView door) {
        return kind == DoorKind.WALL
                ? OpenLinks.wall(door.token()) + look.getValue().query()
                : OpenLinks.guests(door.token());
    }

    private String code() {
        return getTranslation("meeting-open.code." + kind);
    }
}
