package org.roundtable.security.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.roundtable.common.Translations;
import org.roundtable.common.ui.Faces;
import org.roundtable.security.DemoPerson;

/** The people one can try the demo as, one click each. */
class DemoCards extends Section {
    private static final int TINTS = 7;

    private final Translations texts;

    DemoCards(List<DemoPerson> people, Translations texts) {
        this.texts = texts;
        addClassName("demo-people");
        UnorderedList list = new UnorderedList();
        people.forEach(person -> list.add(new ListItem(card(person, people.indexOf(person)))));
        PostForm form = new PostForm("demo-sign-in");
        form.add(list);
        Paragraph why = new Paragraph(getTranslation("sign-in.demo.why"));
        why.addClassName("muted");
        add(new H2(getTranslation("sign-in.demo.title")), why, form);
    }

    private NativeButton card(DemoPerson person, int place) {
        var face = Faces.avatar(person.name(), null);
        face.setColorIndex(place % TINTS);
        face.getElement().setAttribute("aria-hidden", "true");
        NativeButton card = new NativeButton();
        card.addClassName("demo-person");
        card.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "person")
                .setAttribute("value", person.id().text());
        Span role = span("demo-person-role", getTranslation(person.roleKey()));
        role.addClassName("badge");
        card.add(face, span("demo-person-name", person.name()), role, span("demo-person-may", note(person)));
        return card;
    }

    private String note(DemoPerson person) {
        return texts.knows(person.note()) ? getTranslation(person.note()) : person.note();
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
