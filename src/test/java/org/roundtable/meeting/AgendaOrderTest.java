package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of the consent agenda are written in capitals. */
class AgendaOrderTest {
    @ParameterizedTest
    @CsvSource({"a b c, a b c", "a X b Y c, a X Y b c", "X a Y Z, X Y Z a", "a b X, a b X"})
    void theConsentAgendaStandsWhereItsFirstItemDoes(String before, String after) {
        assertThat(AgendaOrder.together(list(before), AgendaOrderTest::consent)).isEqualTo(list(after));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a, 2, b c a",
        "a b c, c, 0, c a b",
        "a b c, b, 9, a c b",
        "a X Y b, b, 2, a b X Y",
        "a X Y b, a, 1, X Y a b",
        "a X Y b, Y, 1, a Y X b",
        "a X Y b, X, 0, X Y a b",
        "a X Y b, Y, 3, a b X Y",
        "a X b, X, 2, a b X",
        "X Y Z a b, Y, 4, a b X Z Y"
    })
    void whatIsMovedGoesPastTheConsentAgendaOrTakesItAlong(String before, String item, int to, String after) {
        assertThat(AgendaOrder.moved(list(before), item, to, AgendaOrderTest::consent))
                .isEqualTo(list(after));
    }

    private static boolean consent(String item) {
        return Character.isUpperCase(item.charAt(0));
    }

    private static List<String> list(String items) {
        return Arrays.asList(items.split(" "));
    }
}
