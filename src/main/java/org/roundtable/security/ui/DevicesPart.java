package org.roundtable.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.roundtable.common.Failure;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.DeviceService;
import org.roundtable.security.DeviceView;

/** The devices I am signed in on, each to be signed out. */
class DevicesPart extends Part {
    private final DeviceService devices;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final Button others;

    DevicesPart(DeviceService devices, Clock clock) {
        super("profile.devices");
        this.devices = devices;
        this.clock = clock;
        list.addClassName("sessions");
        others = new Button(getTranslation("profile.devices.others"), clicked -> signOutOthers());
        Paragraph note = new Paragraph(getTranslation("profile.devices.note"));
        note.addClassName("muted");
        add(note, list, others);
        refresh();
    }

    final void refresh() {
        List<DeviceView> mine = devices.mine();
        list.removeAll();
        mine.forEach(device -> list.add(item(device)));
        others.setVisible(mine.stream().anyMatch(device -> !device.current()));
    }

    private ListItem item(DeviceView device) {
        Icon icon = VaadinIcon.DESKTOP.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        String agent = device.agent().isEmpty() ? getTranslation("profile.devices.unknown") : device.agent();
        Paragraph when = new Paragraph(when(device));
        when.addClassName("muted");
        return new ListItem(icon, new Div(new Paragraph(agent), when), end(device, agent));
    }

    private String when(DeviceView device) {
        return device.current()
                ? getTranslation("profile.devices.this")
                : getTranslation(
                        "profile.devices.seen",
                        Map.of("when", Times.relative(clock.instant(), device.seenAt(), getLocale())));
    }

    private Component end(DeviceView device, String agent) {
        Button end = new Button(getTranslation("profile.devices.end"), clicked -> signOut(device));
        end.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        end.setAriaLabel(getTranslation("profile.devices.end-of", Map.of("device", agent)));
        end.setVisible(!device.current());
        return end;
    }

    private void signOut(DeviceView device) {
        try {
            devices.signOut(device.id());
        } catch (Failure goneAlready) {
            Toast.show(getTranslation("profile.devices.gone"));
        }
        refresh();
    }

    private void signOutOthers() {
        Confirm.ask(this, "profile.devices.others", "profile.devices.others.sure", "profile.devices.others", () -> {
            devices.signOutOthers();
            refresh();
        });
    }
}
