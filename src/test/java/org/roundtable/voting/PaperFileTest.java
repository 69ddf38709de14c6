package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.TestTexts;
import org.roundtable.common.Translations;

class PaperFileTest {
    private static final PollTerms SEATS = terms(new Way.Seats(2), "Ann", "Bob", "Cid");
    private static final PollTerms CHOICE = terms(Way.Choose.one(), "Ann", "Bob", "Cid");

    @Test
    void rankedBallotsAreThoseOfThePollByNameWhateverTheirOrder() {
        List<Vote> votes = PaperFile.read(
                SEATS, "vote.blt", bytes("3 2\n2 1 3 0\n1 2 0\n1 0\n0\n\"Cid\"\n\"Ann\"\n\"Bob\"\n\"Panel\"\n"));
        assertThat(votes)
                .containsExactly(
                        Vote.Ranks.inOrder(List.of(2, 1)),
                        Vote.Ranks.inOrder(List.of(2, 1)),
                        Vote.Ranks.inOrder(List.of(0)),
                        Vote.BLANK);
    }

    @Test
    void whatThePaperDoesNotPermitCannotBeCountedAndIsKept() {
        assertThat(PaperFile.read(SEATS, "vote.csv", bytes("papers,Ann,Bob,Cid\n1,1,1,\n2,1,2,3\n")))
                .containsExactly(
                        Vote.INVALID, Vote.Ranks.inOrder(List.of(0, 1, 2)), Vote.Ranks.inOrder(List.of(0, 1, 2)));
        assertThat(PaperFile.read(CHOICE, "vote.csv", bytes("approvals,Ann,Bob,Cid\n1,x,,\n1,x,x,\n")))
                .containsExactly(Vote.Marks.of(0), Vote.INVALID);
    }

    @Test
    void aBudgetIsReadFromPabulib() {
        PollTerms budget = EveryMethod.GREEDY.terms(Quorum.NONE, true);
        String file = "META\nkey;value\nbudget;100\nnum_projects;4\nnum_votes;2\nvote_type;approval\n"
                + "PROJECTS\nproject_id;cost;name\n7;60;\"Trees; shrubs\"\n8;40.5;-Bench\n9;30;\"Bins, \"\"green\"\"\"\n10;20;Paint\n"
                + "VOTES\nvoter_id;vote\n1;7,9\n2;10\n";
        assertThat(PaperFile.read(budget, "vote.pb", bytes(file)))
                .containsExactly(Vote.Marks.of(0, 2), Vote.Marks.of(3));
    }

    @Test
    void badFilesSayTheLineAndNothingIsTaken() {
        refused("bad-file", SEATS, "vote.blt", "3 2\n2 1 9 0\n0\n\"Ann\"\n\"Bob\"\n\"Cid\"\n\"Panel\"\n", 2L);
        refused("bad-file", SEATS, "vote.csv", "voters,Ann\n", 1L);
        refused("bad-file", SEATS, "vote.zip", "PK\u0003\u0004", null);
        refused("file-options", SEATS, "vote.csv", "papers,Ann,Bob,Dan\n1,1,2,3\n", null);
        refused("file-kind", CHOICE, "vote.csv", "papers,Ann,Bob,Cid\n1,1,2,3\n", null);
        refused("file-too-many", SEATS, "vote.csv", "papers,Ann,Bob,Cid\n1000000,1,2,3\n", null);
    }

    @Test
    void whatIsWrongIsSaidInThePersonsLanguage() {
        String text = "3 2\n2 1 9 0\n0\n\"Ann\"\n\"Bob\"\n\"Cid\"\n\"Panel\"\n";
        assertThatThrownBy(() -> PaperFile.read(SEATS, "vote.blt", bytes(text)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(TestTexts.translations()
                                        .getTranslation(invalid.key(), Translations.SPANISH, invalid.arguments()))
                                .isEqualTo("El archivo no se puede leer. Línea 2: «9» no es una opción; van numeradas"
                                        + " del 1 al 3. No se tomó nada de él."));
    }

    private static void refused(
            String reason, PollTerms terms, String name, String text, @org.jspecify.annotations.Nullable Long line) {
        assertThatThrownBy(() -> PaperFile.read(terms, name, bytes(text)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.key()).endsWith(reason);
                    if (line != null) {
                        assertThat(invalid.arguments()).isInstanceOf(Map.class).containsEntry("line", line);
                    }
                });
    }

    private static PollTerms terms(Way way, String... names) {
        return new PollTerms(
                "Who?",
                "",
                java.util.Arrays.stream(names).map(PollOption::of).toList(),
                new PollRules(way, Quorum.NONE),
                ResultsShown.AFTER_CLOSING,
                true,
                java.util.Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
