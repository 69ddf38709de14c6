package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No number that rounds by itself comes near a result. */
class ExactCountTest {
    private static final Pattern ROUNDING = Pattern.compile(
            "\\b(?:double|float|Double|Float|Math\\.(?:round|pow|sqrt|floor|ceil))\\b|\\b\\d+\\.\\d+[;,)]");

    @Test
    void nothingIsCountedInFloatingPoint() {
        Map<Path, String> found = new TreeMap<>();
        Map<Path, String> counting =
                Sources.all(file -> file.toString().replace('\\', '/').contains("voting/count/"));
        counting.forEach((file, source) ->
                ROUNDING.matcher(code(source)).results().forEach(hit -> found.put(file, hit.group())));
        assertThat(counting).hasSizeGreaterThan(50);
        assertThat(found).isEmpty();
    }

    @Test
    void theGuardSeesThem() {
        assertThat(ROUNDING.matcher("long share = Math.round(votes * 0.5);").results())
                .hasSize(2);
        assertThat(ROUNDING.matcher("double share;").find()).isTrue();
        assertThat(ROUNDING.matcher("BigDecimal share = Fraction.of(1, 2).decimal(5);")
                        .find())
                .isFalse();
    }

    private static String code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"", "\"\"");
    }
}
