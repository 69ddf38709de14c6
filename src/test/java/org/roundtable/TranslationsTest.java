package org.roundtable;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English and Spanish say the same things, and everything the program says is in them. */
class TranslationsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final Map<Pattern, UnaryOperator<String>> USES = Map.of(
            Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]"), key -> key,
            Pattern.compile("new Rejected\\(\\s*\"([^\"]+)\"\\s*[,)]"), key -> "failure." + key,
            Pattern.compile("new NotAllowed\\(\\s*\"([^\"]+)\"\\s*[,)]"), key -> "failure.not-allowed." + key,
            Pattern.compile("new Invalid\\(\\s*[^,()]+,\\s*\"([^\"]+)\"\\s*[,)]"), key -> "failure.invalid." + key,
            Pattern.compile("\\b[dD]eed\\([^;]*?\"([a-z-]+\\.[a-z-]+)\"[^;]*,\\s*(?:true|false)\\)"),
                    key -> "activity." + key);

    static Stream<Path> englishBundles() throws IOException {
        return Files.list(FOLDER).filter(file -> !file.toString().endsWith("_es.properties"));
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesHaveTheSameTexts(Path english) {
        assertThat(spanish(english)).as("the Spanish of %s", english).exists();
        assertThat(read(spanish(english)).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(english).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesTakeTheSameArguments(Path english) {
        Properties texts = read(english);
        Properties other = read(spanish(english));
        texts.stringPropertyNames()
                .forEach(key -> assertThat(arguments(other.getProperty(key), Locale.of("es")))
                        .as(key)
                        .isEqualTo(arguments(texts.getProperty(key), Locale.ENGLISH)));
    }

    /** An ASCII apostrophe quotes in this format: what follows would be taken literally. */
    @ParameterizedTest
    @MethodSource("englishBundles")
    void textsUseRealApostrophes(Path english) {
        Stream.of(english, spanish(english))
                .forEach(bundle -> read(bundle)
                        .forEach((key, text) -> assertThat((String) text)
                                .as("%s in %s", key, bundle)
                                .doesNotContain("'")
                                .isNotBlank()));
    }

    @Test
    void noKeyIsInTwoBundles() throws IOException {
        List<String> keys = new ArrayList<>();
        englishBundles().forEach(bundle -> keys.addAll(read(bundle).stringPropertyNames()));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyTextTheProgramAsksForExists() throws IOException {
        Set<String> known = new TreeSet<>();
        englishBundles().forEach(bundle -> known.addAll(read(bundle).stringPropertyNames()));
        Map<String, Path> missing = new TreeMap<>();
        Sources.all(any -> true)
                .forEach((file, source) ->
                        used(source).filter(key -> !known.contains(key)).forEach(key -> missing.put(key, file)));
        assertThat(missing).isEmpty();
    }

    @Test
    void theGuardKnowsAKeyWhenItSeesOne() {
        assertThat(used("""
                add(new H1(getTranslation("home.title")));
                throw new Rejected("poll-closed", Map.of());
                throw new NotAllowed("authors-only");
                throw new Invalid("title", "empty");
                return new Deed(board, by, "poll.opened", topic, title, true);
                return new Deed(board, by, "vote.cast", topic, "", false);
                getTranslation("stage." + stage);
                """))
                .containsExactlyInAnyOrder(
                        "home.title",
                        "failure.poll-closed",
                        "failure.not-allowed.authors-only",
                        "failure.invalid.empty",
                        "activity.poll.opened",
                        "activity.vote.cast");
        assertThatCode(() -> arguments("{broken", Locale.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<String> used(String source) {
        return USES.entrySet().stream()
                .flatMap(use -> use.getKey()
                        .matcher(source)
                        .results()
                        .map(found -> use.getValue().apply(found.group(1))));
    }

    private static Set<String> arguments(String pattern, Locale locale) {
        return new MessageFormat(pattern, locale).getArgumentNames().stream().collect(toCollection(TreeSet::new));
    }

    private static Path spanish(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_es.properties"));
    }

    private static Properties read(Path bundle) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
