package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.testing.As;

/** Two people write one proposal at once, and nobody's words are lost. */
class TwoAuthorsIT {
    private static final String SUMMARY = "Summary in plain words";
    private static final String EVIDENCE = "How we know";

    @Test
    void whatTwoWriteInDifferentFieldsIsThereForBothAtOnce() {
        try (Table table = new Table(0)) {
            Visitor ana = table.member("Ana Author");
            Visitor ben = table.member("Ben Co-author");
            together(table, ana, ben);
            ana.field(SUMMARY).fill("Flu shots at the school gate.");
            ben.field(EVIDENCE).fill("Half of the class was ill.");
            assertThat(ana.field(EVIDENCE)).hasValue("Half of the class was ill.");
            assertThat(ben.field(SUMMARY)).hasValue("Flu shots at the school gate.");
            assertThat(ana.text("Ben Co-author is writing here")).isVisible();
        }
    }

    @Test
    void whatTwoWriteInOneFieldStandsSideBySideUntilSomebodyChooses() {
        try (Table table = new Table(0)) {
            Visitor ana = table.member("Ana Author");
            Visitor ben = table.member("Ben Co-author");
            InitiativeId draft = together(table, ana, ben);
            ana.field(SUMMARY).click();
            ben.field(SUMMARY).fill("Ben has written this.");
            ben.field(SUMMARY).press("Tab");
            assertThat(ben.text("Saved ")).isVisible();
            ana.field(SUMMARY).fill("Ana has written that.");
            assertThat(half(ana, "theirs")).containsText("Ben has written this.");
            assertThat(half(ana, "mine")).containsText("Ana has written that.");
            assertThat(ana.field(SUMMARY)).hasValue("Ana has written that.");
            assertThat(ben.field(SUMMARY)).hasValue("Ben has written this.");

            ana.field(SUMMARY).fill("Both have written this and that.");
            assertThat(half(ana, "mine")).containsText("Both have written this and that.");
            half(ana, "mine").getByRole(AriaRole.BUTTON, named("Use my text")).click();
            assertThat(ana.page().locator(".conflict")).hasCount(0);
            assertThat(ben.field(SUMMARY)).hasValue("Both have written this and that.");
            Stream.of(ana, ben).forEach(author -> {
                author.open(table.path(draft) + "/edit");
                assertThat(author.field(SUMMARY)).hasValue("Both have written this and that.");
            });
        }
    }

    @Test
    void whoLeavesAFieldHasSentTheLastLetterBeforeAnothersTextCanAppear() {
        try (Table table = new Table(0)) {
            Visitor ana = table.member("Ana Author");
            Visitor ben = table.member("Ben Co-author");
            together(table, ana, ben);
            ana.field(SUMMARY).click();
            ben.field(SUMMARY).fill("Ben has written this.");
            ben.field(SUMMARY).press("Tab");
            assertThat(ben.text("Saved ")).isVisible();
            ana.page().keyboard().type("Ana’s last letters");
            ana.page().keyboard().press("Tab");
            assertThat(half(ana, "theirs")).containsText("Ben has written this.");
            assertThat(half(ana, "mine")).containsText("Ana’s last letters");
            half(ana, "theirs")
                    .getByRole(AriaRole.BUTTON, named("Use this text"))
                    .click();
            assertThat(ana.field(SUMMARY)).hasValue("Ben has written this.");
            assertThat(ben.field(SUMMARY)).hasValue("Ben has written this.");
        }
    }

    private static InitiativeId together(Table table, Visitor ana, Visitor ben) {
        InitiativeId draft = table.draft(table.person(ana), "Shots at school");
        As.person(
                table.person(ana),
                () -> Server.bean(InitiativeDrafting.class)
                        .addCoAuthor(table.board().id(), draft, table.person(ben)));
        Stream.of(ana, ben).forEach(author -> {
            author.open(table.path(draft) + "/edit");
            assertThat(author.field(SUMMARY)).hasValue("A van, twice a week");
        });
        return draft;
    }

    private static Locator half(Visitor visitor, String side) {
        return visitor.page().locator(".conflict-text[data-side=" + side + "]");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
