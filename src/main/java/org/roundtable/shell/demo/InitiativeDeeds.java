package org.roundtable.shell.demo;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.Beginning;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.InitiativeSupport;
import org.roundtable.initiative.LibraryCase;
import org.roundtable.initiative.Mover;
import org.roundtable.initiative.Stage;
import org.roundtable.initiative.StageService;
import org.springframework.stereotype.Component;

/** What the people of the story do with initiatives. */
@Component
@ForDemo
class InitiativeDeeds {
    private final InitiativeDrafting drafting;
    private final InitiativeService initiatives;
    private final InitiativeSupport support;
    private final StageService stages;
    private final Actors actors;

    InitiativeDeeds(
            InitiativeDrafting drafting,
            InitiativeService initiatives,
            InitiativeSupport support,
            StageService stages,
            Actors actors) {
        this.drafting = drafting;
        this.initiatives = initiatives;
        this.support = support;
        this.stages = stages;
        this.actors = actors;
    }

    void draft(Scene scene) {
        var told = scene.about();
        LibraryCase from = told.from() == null ? null : LibraryCase.of(told.from());
        drafting.create(scene.cast().board(), id(scene), new Beginning(texts(scene), from));
        told.coauthors()
                .forEach(author -> drafting.addCoAuthor(
                        scene.cast().board(), id(scene), actors.id(scene.story().person(author))));
    }

    void propose(Scene scene) {
        stages.propose(scene.cast().board(), id(scene));
    }

    void second(Scene scene) {
        support.second(scene.cast().board(), id(scene));
    }

    void move(Scene scene) {
        Stage to = Stage.valueOf(Objects.requireNonNull(scene.step().about()));
        String why = Objects.requireNonNull(scene.step().why());
        if (to == Stage.WITHDRAWN) {
            stages.withdraw(scene.cast().board(), id(scene), why);
            return;
        }
        Stage from = initiatives.open(scene.cast().board(), id(scene)).stage();
        Arrow arrow = Arrow.from(from, Mover.FACILITATOR).stream()
                .filter(way -> way.to() == to)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(from + " does not lead to " + to));
        stages.move(scene.cast().board(), id(scene), arrow, why);
    }

    private Map<Field, String> texts(Scene scene) {
        var told = scene.about();
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(Field.TITLE, told.title());
        texts.put(Field.SUMMARY, told.summary());
        texts.put(
                Field.NEED,
                told.need() == null ? "" : scene.cast().need(told.need()).text());
        texts.put(Field.EVIDENCE, told.evidence());
        texts.put(Field.WHOM, told.whom());
        texts.put(Field.REACH, Integer.toString(told.reach()));
        texts.put(Field.KIND, told.kind().name());
        texts.put(Field.DETERMINANTS, names(told.determinants()));
        texts.put(Field.CULTURE, told.culture());
        texts.put(Field.BARRIERS, names(told.barriers()));
        texts.put(Field.ACCESS, told.access());
        texts.put(Field.PARTNERS, told.partners());
        texts.put(Field.MONEY, Long.toString(told.money()));
        texts.put(Field.IN_KIND, told.inKind());
        texts.put(Field.LEAD, actors.id(scene.story().person(told.lead())).text());
        return texts;
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(joining(","));
    }

    private static InitiativeId id(Scene scene) {
        return scene.cast().initiative(scene.about().key());
    }
}
