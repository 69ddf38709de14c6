package org.roundtable.common;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the application: every bundle under {@code vaadin-i18n}, one per feature, in ICU's message format.
 *
 * <p>A message takes either numbered places and plain arguments, or named places and one {@link Map}.
 */
@Component
public class Translations implements I18NProvider {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale SPANISH = Locale.of("es");
    private static final List<Locale> PROVIDED = List.of(ENGLISH, SPANISH);

    private final Map<String, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Translations() throws IOException {
        PROVIDED.forEach(locale -> patterns.put(locale.getLanguage(), new HashMap<>()));
        for (Resource bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
            String name = Objects.requireNonNull(bundle.getFilename());
            read(bundle, name.endsWith("_es.properties") ? SPANISH : ENGLISH);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return PROVIDED;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Locale known = closest(locale);
        String pattern = patterns.getOrDefault(known.getLanguage(), Map.of()).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format =
                formats.computeIfAbsent(known.getLanguage() + ' ' + key, any -> new MessageFormat(pattern, known));
        Object about =
                arguments.length == 1 && arguments[0] instanceof Map<?, ?> named ? written(named, known) : arguments;
        // ICU's formats are not to be used by two at once. A copy for each text would make anew how its language writes
        // numbers, which takes ten times as long as the writing.
        synchronized (format) {
            return format.format(about);
        }
    }

    private Map<?, ?> written(Map<?, ?> named, Locale locale) {
        if (named.values().stream().noneMatch(value -> value instanceof Money || value instanceof Phrase)) {
            return named;
        }
        Map<Object, Object> written = new HashMap<>(named);
        written.replaceAll((name, value) -> written(value, locale));
        return written;
    }

    /** Money and texts within a text have their own way to be written. */
    private Object written(Object value, Locale locale) {
        return switch (value) {
            case Money money -> money.text(locale);
            case Phrase phrase ->
                getTranslation(phrase.key(), locale, phrase.about().toArray());
            default -> value;
        };
    }

    public boolean knows(String key) {
        return patterns.getOrDefault(ENGLISH.getLanguage(), Map.of()).containsKey(key);
    }

    /** The provided language nearest to the wished one; English when there is none. */
    public static Locale closest(Locale wished) {
        return SPANISH.getLanguage().equals(wished.getLanguage()) ? SPANISH : ENGLISH;
    }

    private void read(Resource bundle, Locale locale) {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> language = Objects.requireNonNull(patterns.get(locale.getLanguage()));
        texts.forEach((key, text) -> language.put((String) key, (String) text));
    }
}
