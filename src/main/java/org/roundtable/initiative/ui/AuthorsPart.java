package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.common.ui.Markup;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.security.PersonBadge;

/** Who writes, and a way to ask others along. */
class AuthorsPart extends Part<List<PersonBadge>> {
    private final Div names = new Div();
    private final Div asking = new Div();
    private final Select<PersonBadge> who = new Select<>();
    private final List<PersonBadge> members;

    /** @param members those who could write along */
    AuthorsPart(List<PersonBadge> members, Consumer<PersonBadge> adding) {
        this.members = members;
        addClassName("section");
        names.addClassName("row");
        who.setLabel(getTranslation("initiative.authors.whom"));
        who.setItemLabelGenerator(PersonBadge::name);
        Button add = new Button(
                getTranslation("initiative.authors.add"),
                click -> who.getOptionalValue().ifPresent(adding));
        asking.addClassName("row");
        asking.add(who, add);
        add(
                new H2(getTranslation("initiative.authors")),
                new Paragraph(getTranslation("initiative.authors.text")),
                names,
                asking);
    }

    @Override
    List<PersonBadge> portion(InitiativeSnapshot snapshot) {
        return snapshot.authors();
    }

    @Override
    void draw(List<PersonBadge> authors) {
        Markup.show(names, authors.stream().map(Face::named).collect(Collectors.joining()));
        List<PersonBadge> others =
                members.stream().filter(member -> !authors.contains(member)).toList();
        PersonBadge chosen = who.getValue();
        who.setItems(others);
        if (others.contains(chosen)) {
            who.setValue(chosen);
        }
        asking.setVisible(!others.isEmpty());
    }
}
