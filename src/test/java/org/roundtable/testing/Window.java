package org.roundtable.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jsoup.Jsoup;

/** What a person does at a window without a browser: presses buttons, reads, waits for what others do. */
public final class Window {
    private Window() {}

    /** Presses the first button in sight that says so, as soon as there is one. */
    public static void press(BrowserlessUIContext window, String words) {
        window.activate();
        if (button(window, words).isEmpty()) {
            until(window, () -> assertThat(button(window, words)).as(words).isPresent());
        }
        Button button = button(window, words).orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Optional<Button> button(BrowserlessUIContext window, String words) {
        return window.find(Button.class).all().stream()
                .filter(each -> each.getText().equals(words) && shown(each))
                .findFirst();
    }

    /** The paragraphs in sight. */
    public static List<String> texts(BrowserlessUIContext window) {
        window.activate();
        return window.find(Paragraph.class).all().stream()
                .filter(Window::shown)
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }

    /** All that is written there, in components and in pieces of HTML. */
    public static String words(Element place) {
        return place.isTextNode()
                ? place.getText()
                : Jsoup.parse(place.getProperty("innerHTML", "")).text()
                        + place.getChildren().map(Window::words).collect(Collectors.joining());
    }

    public static boolean shown(Component component) {
        return component.isVisible() && component.getParent().map(Window::shown).orElse(true);
    }

    /** Waits up to ten seconds for what is pushed, also while what is looked for is not there yet. */
    public static void until(BrowserlessUIContext window, ThrowingRunnable holds) {
        Awaitility.await()
                .pollInSameThread()
                .ignoreException(NoSuchElementException.class)
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    window.activate();
                    window.roundTrip();
                    holds.run();
                });
    }
}
