package org.roundtable.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The mark, the board one is on, and the person. */
class ShellHeader extends Header {
    private @Nullable BoardSwitcher switcher;

    ShellHeader(Component tools) {
        addClassName("shell-header");
        Div toolbar = new Div(tools);
        toolbar.addClassName("shell-tools");
        add(brand(), toolbar);
    }

    void board(@Nullable BoardSwitcher newSwitcher) {
        if (switcher != null) {
            remove(switcher);
        }
        switcher = newSwitcher;
        if (newSwitcher != null) {
            addComponentAtIndex(1, newSwitcher);
        }
    }

    private Anchor brand() {
        Image mark = new Image("icons/mark.svg", "");
        mark.addClassName("brand-mark");
        Span name = new Span(getTranslation("product.name"));
        name.addClassName("brand-name");
        Anchor brand = new Anchor("boards");
        brand.add(mark, name);
        brand.addClassName("brand");
        brand.setAriaLabel(getTranslation("shell.brand"));
        return brand;
    }
}
