package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.common.ui.Markup;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.NeedView;

/** A need with what answers it. */
class NeedItem extends ListItem {
    private final Viewer viewer;
    private final Consumer<NeedView> amending;
    private NeedView shown;

    NeedItem(Viewer viewer, NeedView need, Consumer<NeedView> amending) {
        this.viewer = viewer;
        this.amending = amending;
        this.shown = need;
        addClassNames("card", "need");
        draw();
    }

    void show(NeedView need) {
        if (!need.equals(shown)) {
            shown = need;
            removeAll();
            draw();
        }
    }

    private void draw() {
        Paragraph description = new Paragraph(shown.text().description());
        description.addClassName("initiative-text");
        Div touches = new Div();
        Markup.show(touches, Terms.determinants(this, shown.text().determinants()));
        Div what = new Div(new H2(shown.text().title()), description, touches);
        what.addClassName("stack");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        Markup.show(
                facts,
                Fact.line(getTranslation("need.groups"), Fact.words(shown.text().groups()))
                        + Fact.line(
                                getTranslation("need.evidence"),
                                Fact.words(shown.text().evidence())));
        what.add(facts);
        Div answered = new Div(new H3(getTranslation("need.answers")), answers(), actions());
        answered.addClassNames("stack", "need-answered");
        add(what, answered);
    }

    private Component answers() {
        if (shown.answers().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("need.no-answers"));
            none.addClassName("muted");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("need-answers");
        shown.answers()
                .forEach(answer -> list.add(new ListItem(
                        new Anchor(InitiativeLinks.initiative(viewer.board(), answer.id()), answer.title()),
                        new StageBadge(answer.stage()))));
        return list;
    }

    private Component actions() {
        Div actions = new Div();
        actions.addClassName("row");
        if (viewer.member()) {
            Anchor answer =
                    new Anchor(InitiativeLinks.beginFrom(viewer.board(), shown.id()), getTranslation("need.answer"));
            answer.setAriaLabel(
                    getTranslation("need.answer.of", Map.of("need", shown.text().title())));
            answer.addClassName("initiative-link");
            actions.add(answer);
        }
        if (viewer.facilitator()) {
            Button amend = new Button(getTranslation("need.amend"), click -> amending.accept(shown));
            amend.setAriaLabel(
                    getTranslation("need.amend.of", Map.of("need", shown.text().title())));
            actions.add(amend);
        }
        return actions;
    }
}
