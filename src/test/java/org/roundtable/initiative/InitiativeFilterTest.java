package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

class InitiativeFilterTest {
    private static final PersonId ME = PersonId.next();
    private static final NeedName NEED = new NeedName(NeedId.next(), "Llegar a la clínica");
    private final List<InitiativeCard> cards = List.of(
            card("Árboles para la calle", Stage.PROPOSED, null, PersonId.next(), 3, 1),
            card("Zumba in the park", Stage.DISCUSSION, NEED, ME, 1, 2),
            card("A walk on Sunday", Stage.PROPOSED, null, PersonId.next(), 0, 3));

    @Test
    void findsWithoutRegardToCaseAndAccents() {
        assertThat(titles("q", "arboles CALLE")).containsExactly("Árboles para la calle");
        assertThat(titles("q", "clinica")).containsExactly("Zumba in the park");
        assertThat(titles("q", "nothing of this")).isEmpty();
    }

    @Test
    void looksForOddTextWithoutFailing() {
        assertThat(titles("q", "\u0301")).hasSizeLessThanOrEqualTo(3);
        assertThat(titles("q", "'; drop table <b>")).isEmpty();
        assertThat(titles("q", "   ")).hasSize(3);
    }

    @Test
    void filtersByStageNeedAndMine() {
        assertThat(titles("stage", "PROPOSED")).containsExactly("A walk on Sunday", "Árboles para la calle");
        assertThat(titles("need", NEED.id().text())).containsExactly("Zumba in the park");
        assertThat(titles("mine", "yes")).containsExactly("Zumba in the park");
    }

    @Test
    void sortsByTitleAsTheLanguageDoes() {
        assertThat(titles("sort", "TITLE"))
                .containsExactly("A walk on Sunday", "Árboles para la calle", "Zumba in the park");
        assertThat(titles("sort", "SECONDS")).first().isEqualTo("Árboles para la calle");
    }

    @Test
    void theUrlKeepsItWhole() {
        var filter = new InitiativeFilter(
                Set.of(Stage.PROPOSED, Stage.DECISION),
                NEED.id(),
                Determinant.FOOD,
                true,
                "clínica & más",
                InitiativeOrder.TITLE,
                true);
        assertThat(InitiativeFilter.read(filter.parameters())).isEqualTo(filter);
        assertThat(InitiativeFilter.NONE.parameters()).isEmpty();
    }

    @Test
    void nonsenseInTheUrlIsLeftOut() {
        var read = InitiativeFilter.read(Map.of(
                "stage",
                List.of("NOWHERE"),
                "need",
                List.of("!!"),
                "sort",
                List.of("", "x"),
                "determinant",
                List.of("x")));
        assertThat(read).isEqualTo(InitiativeFilter.NONE);
    }

    private List<String> titles(String parameter, String value) {
        return InitiativeFilter.read(Map.of(parameter, List.of(value))).of(cards, ME, Locale.of("es")).stream()
                .map(InitiativeCard::title)
                .toList();
    }

    private static InitiativeCard card(
            String title, Stage stage, NeedName need, PersonId author, int seconds, int changed) {
        return new InitiativeCard(
                InitiativeId.next(),
                title,
                "",
                need,
                stage,
                null,
                Set.of(),
                null,
                List.of(new PersonBadge(author, "Somebody", 0)),
                seconds,
                3,
                0,
                Instant.EPOCH.plusSeconds(changed));
    }
}
