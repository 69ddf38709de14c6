package org.roundtable.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A button that shows where one can go from here: plain links, which every reader of screens knows. */
class WaysMenu extends Div {
    private final UnorderedList ways = new UnorderedList();

    WaysMenu(Button button, String label, PopoverPosition position) {
        addClassName("ways-menu");
        ways.addClassName("ways");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setSuffixComponent(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        button.setAriaLabel(label);
        Popover popover = new Popover(ways);
        popover.setTarget(button);
        popover.setPosition(position);
        popover.setAriaLabel(label);
        popover.setAutofocus(true);
        ways.addClickListener(chosen -> popover.close());
        add(button);
    }

    void to(String name, String address) {
        add(new Anchor(address, name), ways);
    }

    void act(Button deed) {
        deed.addThemeVariants(ButtonVariant.TERTIARY);
        add(deed, ways);
    }

    private static void add(Component way, UnorderedList ways) {
        ways.add(new ListItem(way));
    }
}
