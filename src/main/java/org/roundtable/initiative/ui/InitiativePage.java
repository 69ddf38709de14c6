package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Announcer;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.Stage;

/** An initiative's screen, put together from its parts. */
class InitiativePage extends Div {
    private final List<Part<?>> parts;
    private final Div main;
    private final Aside aside = new Aside();
    private final FactsPart facts;
    private final Panels talk;
    private final HereLine here;
    private @Nullable Stage stage;
    private boolean talking;

    InitiativePage(PageParts made, Panels talk) {
        this.parts = made.all();
        this.talk = talk;
        this.here = made.here();
        addClassNames("page-wide", "page-split");
        Paragraph eyebrow = new Paragraph(getTranslation("initiative.eyebrow"));
        eyebrow.addClassName("eyebrow");
        Header head = new Header(eyebrow, made.head(), made.steps());
        head.addClassName("page-head");
        made.author().ifPresent(head::add);
        facts = made.facts();
        main = new Div(made.draft(), made.seconds(), facts);
        main.addClassName("page-main");
        aside.addClassName("page-aside");
        made.moves().ifPresent(aside::add);
        aside.add(made.history());
        add(head, main, aside);
    }

    void show(InitiativeSnapshot snapshot) {
        parts.forEach(part -> part.show(snapshot));
        if (snapshot.stage() != Stage.DRAFT) {
            aside.remove(here);
        } else if (here.getParent().isEmpty()) {
            aside.addComponentAsFirst(here);
        }
        if (snapshot.stage() != Stage.DRAFT && !talking) {
            talking = true;
            add(talk.on(snapshot), snapshot.stage());
        }
        if (stage != null && stage != snapshot.stage()) {
            Announcer.say(
                    this, getTranslation("initiative.moved", Map.of("stage", Terms.stage(this, snapshot.stage()))));
        }
        stage = snapshot.stage();
    }

    /** At decision the vote is what there is to do now, so it comes before the facts. */
    private void add(Talk rooms, Stage now) {
        main.add(rooms.votes(), rooms.discussion());
        if (now == Stage.DECISION) {
            main.addComponentAtIndex(main.indexOf(facts), rooms.votes());
        }
    }

    record Talk(Component votes, Component discussion) {}

    /** Makes what other rooms show of an initiative. */
    @FunctionalInterface
    interface Panels {
        Talk on(InitiativeSnapshot snapshot);
    }
}
