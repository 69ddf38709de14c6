package org.roundtable.security.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** Says what Roundtable is. */
class SignInAbout extends Section {
    SignInAbout() {
        addClassName("sign-in-about");
        getElement().setAttribute("aria-label", getTranslation("sign-in.about"));
        Image mark = new Image("icons/mark.svg", "");
        mark.addClassName("sign-in-mark");
        Paragraph lead = new Paragraph(getTranslation("sign-in.lead"));
        lead.addClassName("lead");
        UnorderedList points = new UnorderedList(point("propose"), point("decide"), point("hear"));
        points.addClassName("sign-in-points");
        add(mark, new H1(getTranslation("product.name")), lead, points);
    }

    private ListItem point(String name) {
        return new ListItem(new com.vaadin.flow.component.html.Span(getTranslation("sign-in.point." + name)));
    }
}
