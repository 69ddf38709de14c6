package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.Stage;
import org.roundtable.security.PersonBadge;

/** Who seconds a proposal, how many are needed, and the button to join them. */
class SecondsPart extends Part<SecondsPart.Seconds> {
    private final Viewer viewer;
    private final Span count = new Span();
    private final Span dots = new Span();
    private final Paragraph names = new Paragraph();
    private final Paragraph whyNot = new Paragraph();
    private final Button second = new Button();
    private final Button takeBack = new Button();
    private boolean justPressed;

    record Seconds(Stage stage, List<PersonBadge> people, int needed, List<PersonBadge> authors) {}

    SecondsPart(Viewer viewer, Runnable seconding, Runnable takingBack) {
        this.viewer = viewer;
        addClassName("section");
        second.setText(getTranslation("initiative.second"));
        second.addThemeVariants(ButtonVariant.PRIMARY);
        second.addClickListener(click -> press(seconding));
        takeBack.setText(getTranslation("initiative.second.undo"));
        takeBack.addClickListener(click -> press(takingBack));
        dots.addClassName("seconds-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        names.addClassName("muted");
        whyNot.addClassName("why-not");
        Paragraph line = new Paragraph(count, dots, second, takeBack);
        line.addClassName("seconds");
        add(new H2(getTranslation("initiative.seconds")), line, names, whyNot);
    }

    @Override
    Seconds portion(InitiativeSnapshot snapshot) {
        return new Seconds(snapshot.stage(), snapshot.seconds(), snapshot.secondsNeeded(), snapshot.authors());
    }

    @Override
    void draw(Seconds seconds) {
        boolean open = seconds.stage() == Stage.PROPOSED;
        boolean author = has(seconds.authors());
        boolean mine = has(seconds.people());
        setVisible(open);
        count.setText(getTranslation(
                "initiative.seconds.of", Map.of("n", seconds.people().size(), "needed", seconds.needed())));
        drawDots(seconds);
        String who = Terms.list(seconds.people().stream().map(PersonBadge::name).toList());
        names.setText(who.isEmpty() ? "" : getTranslation("initiative.seconds.by", Map.of("who", who)));
        names.setVisible(!who.isEmpty());
        second.setVisible(open && viewer.member() && !author && !mine);
        takeBack.setVisible(open && mine);
        if (justPressed && open) {
            justPressed = false;
            (mine ? takeBack : second).focus();
        }
        whyNot.setVisible(open && (author || !viewer.member()));
        whyNot.setText(getTranslation(author ? "initiative.seconds.own" : "initiative.seconds.observer"));
    }

    /** The button goes when it has been pressed: the keyboard goes on from the one in its place. */
    private void press(Runnable deed) {
        deed.run();
        justPressed = true;
    }

    private void drawDots(Seconds seconds) {
        dots.getElement().removeAllChildren();
        for (int i = 0; i < seconds.needed(); i++) {
            Element dot = new Element("i");
            if (i < seconds.people().size()) {
                dot.setAttribute("data-on", true);
            }
            dots.getElement().appendChild(dot);
        }
    }

    private boolean has(List<PersonBadge> people) {
        return people.stream().anyMatch(person -> person.id().equals(viewer.id()));
    }
}
