package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.common.ui.Rows;

/** What waits for me, the most pressing first. */
class WaitingSection extends Section {
    private static final int FEW = 5;

    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private final Paragraph nothing = new Paragraph(getTranslation("home.waiting.nothing"));
    private final Rows<Line> rows =
            new Rows<>(list, line -> line.item().kind() + line.item().key(), this::draw);

    private List<Waiting> waiting = List.of();
    private boolean all;

    WaitingSection() {
        addClassNames("section", "waiting-block");
        list.addClassName("waiting");
        nothing.addClassName("muted");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            all = true;
            show(waiting);
        });
        add(new H2(getTranslation("home.waiting.title")), list, more, nothing);
    }

    /** The first few; the rest when asked for. */
    void show(List<Waiting> items) {
        waiting = items;
        int hidden = all ? 0 : Math.max(0, items.size() - FEW);
        more.setVisible(hidden > 0);
        more.setText(getTranslation("home.waiting.more", Map.of("n", hidden)));
        draw(items.subList(0, items.size() - hidden));
    }

    private void draw(List<Waiting> items) {
        List<Line> lines = new ArrayList<>();
        items.forEach(item -> lines.add(new Line(item, lines.isEmpty())));
        rows.show(lines);
        list.setVisible(!items.isEmpty());
        nothing.setVisible(items.isEmpty());
    }

    private Component draw(Line line) {
        Waiting item = line.item();
        Icon icon = item.kind().icon().create();
        icon.addClassName("waiting-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor title = new Anchor(item.address(), item.title());
        title.addClassName("waiting-title");
        Paragraph note = new Paragraph(item.note());
        note.addClassName("muted");
        Div text = new Div(title, note);
        text.addClassName("waiting-text");
        ListItem row = new ListItem(icon, text, button(line));
        row.getElement().setAttribute("data-kind", item.kind().word());
        return row;
    }

    private Button button(Line line) {
        Button button = new Button(
                getTranslation("home.waiting.do-" + line.item().kind().word()),
                click -> UI.getCurrent().navigate(line.item().address()));
        if (line.first()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private record Line(Waiting item, boolean first) {}
}
