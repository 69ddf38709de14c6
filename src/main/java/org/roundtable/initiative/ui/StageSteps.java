package org.roundtable.initiative.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.common.ui.Markup;
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
        String steps = stages(way).map(stage -> step(stage, way)).collect(Collectors.joining());
        String label = text(getTranslation("initiative.stages"));
        Markup.show(this, tag("ol", "class='stepper' aria-label='" + label + "'", steps));
    }

    private static Stream<Stage> stages(Way way) {
        return way.stage().stopped()
                ? Stream.concat(
                        WAY.stream().filter(stage -> stage.compareTo(way.reached()) <= 0), Stream.of(way.stage()))
                : WAY.stream();
    }

    private String step(Stage stage, Way way) {
        String current = stage == way.stage() ? " aria-current='step'" : "";
        return tag(
                "li", "data-state='" + state(stage, way) + "'" + current, tag("span", text(Terms.stage(this, stage))));
    }

    private static String state(Stage stage, Way way) {
        if (stage == way.stage()) {
            return stage.stopped() ? "stopped" : "current";
        }
        return stage.compareTo(way.reached()) <= 0 ? "done" : "next";
    }
}
