package org.roundtable.voting.count.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is printed for small files stays the same to the letter. Worked out by hand once; whoever changes it changes what
 * others read.
 */
class OwnFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "polls");

    @ParameterizedTest
    @ValueSource(strings = {"seats.blt", "drink.soi", "places.toi", "street.pb", "motion.json"})
    void theJsonOfASmallPollIsStable(String name) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream trouble = new ByteArrayOutputStream();
        String file = FOLDER.resolve(name).toString();
        int code = CountCommand.run(List.of(file, "--json"), new PrintStream(told), new PrintStream(trouble));
        assertThat(code).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".expected.json")));
    }
}
