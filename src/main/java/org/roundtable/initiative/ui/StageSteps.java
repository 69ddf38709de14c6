package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.Stage;

/** The way of an initiative: what is behind it, where it is, what comes. */
class StageSteps extends Part<StageSteps.Way> {
    private static final List<Stage> WAY = List.of(
            Stage.DRAFT,
            Stage.PROPOSED,
            Stage.DISCUSSION,
            Stage.DECISION,
            Stage.PLANNED,
            Stage.UNDER_WAY,
            Stage.COMPLETED);

    /** @param reached the stage it was at last on the way */
    record Way(Stage stage, Stage reached) {}

    @Override
    Way portion(InitiativeSnapshot snapshot) {
        Stage stage = snapshot.stage();
        return new Way(stage, stage.stopped() ? snapshot.history().getLast().from() : stage);
    }

    @Override
    void draw(Way way) {
        removeAll();
        OrderedList steps = new OrderedList();
        steps.addClassName("stepper");
        steps.getElement().setAttribute("aria-label", getTranslation("initiative.stages"));
        stages(way).map(stage -> step(stage, way)).forEach(steps::add);
        add(steps);
    }

    private static Stream<Stage> stages(Way way) {
        return way.stage().stopped()
                ? Stream.concat(
                        WAY.stream().filter(stage -> stage.compareTo(way.reached()) <= 0), Stream.of(way.stage()))
                : WAY.stream();
    }

    private ListItem step(Stage stage, Way way) {
        ListItem step = new ListItem(new Span(Terms.stage(this, stage)));
        step.getElement().setAttribute("data-state", state(stage, way));
        if (stage == way.stage()) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }

    private static String state(Stage stage, Way way) {
        if (stage == way.stage()) {
            return stage.stopped() ? "stopped" : "current";
        }
        return stage.compareTo(way.reached()) <= 0 ? "done" : "next";
    }
}
