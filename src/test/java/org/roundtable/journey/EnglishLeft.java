package org.roundtable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Looks for words of the English bundles on a screen that should have none. */
final class EnglishLeft {
    private static final int TELLING = 10;

    /** All that can be seen or is read out. */
    private static final String WORDS = """
            () => {
              const words = [document.title];
              const walk = at => {
                if (at.nodeType === Node.TEXT_NODE) words.push(at.textContent.trim());
                if (at.nodeType === Node.ELEMENT_NODE) {
                  if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(at.tagName) || !at.checkVisibility()) return;
                  ['aria-label', 'title', 'placeholder', 'alt'].forEach(name => words.push(at.getAttribute(name) ?? ''));
                }
                at.shadowRoot && walk(at.shadowRoot);
                at.childNodes.forEach(walk);
              };
              walk(document.body);
              return words.filter(word => word);
            }
            """;

    private final Set<String> wholes;
    private final Set<String> beginnings;

    EnglishLeft() {
        Properties english = read("classpath*:vaadin-i18n/*.properties", false);
        Properties spanish = read("classpath*:vaadin-i18n/*_es.properties", true);
        Set<Object> same = Set.copyOf(spanish.values());
        Set<String> texts = english.values().stream()
                .filter(text -> !same.contains(text))
                .map(Object::toString)
                .collect(Collectors.toSet());
        wholes = texts.stream().filter(text -> !text.contains("{")).collect(Collectors.toSet());
        beginnings = texts.stream()
                .filter(text -> text.indexOf('{') >= TELLING)
                .map(text -> text.substring(0, text.indexOf('{')))
                .collect(Collectors.toSet());
    }

    /** @throws AssertionError with the words that are not in the reader's language */
    void isNotOn(Visitor visitor) {
        List<?> words = (List<?>) visitor.page().evaluate(WORDS);
        assertThat(words)
                .as("words on " + visitor.path())
                .isNotEmpty()
                .map(Object::toString)
                .noneMatch(wholes::contains)
                .noneMatch(word -> beginnings.stream().anyMatch(word::startsWith))
                .noneMatch(word -> word.matches("(?s).*![a-z]+[.\\w-]+!.*"));
    }

    private static Properties read(String pattern, boolean spanish) {
        Properties all = new Properties();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                if (String.valueOf(bundle.getFilename()).endsWith("_es.properties") == spanish) {
                    all.load(new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
