package org.roundtable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No screen breaks a rule of WCAG 2.2 A or AA that a machine can check, at a desk or on a phone, in light or dark. */
class AccessibilityIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> BEYOND = List.of("best-practice");

    private static final int TALLEST = 10_000;
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    private final List<String> violations = new CopyOnWriteArrayList<>();

    @Test
    void everyScreenIsForEverybody() {
        Tour.ofAllViews(this::check);
        assertThat(violations).isEmpty();
    }

    @Test
    void settingUpIsForEverybody(@TempDir Path folder) {
        Tour.ofSetUp(folder, this::check);
        assertThat(violations).isEmpty();
    }

    private void check(View view, Page page) {
        check(view, page, Visitor.DESK, ColorScheme.LIGHT);
        check(view, page, Visitor.PHONE, ColorScheme.DARK);
    }

    private void check(View view, Page page, int width, ColorScheme colours) {
        Tour.turn(page, width, colours);
        Tour.unroll(page, TALLEST);
        new AxeBuilder(page)
                .options(onlyViolations()).withTags(rules(view)).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(AccessibilityIT::told)
                        .filter(told -> !told.contains(VAADINS_OWN))
                        .map(told -> "%s, %d px, %s: %s".formatted(view.name(), width, colours, told))
                        .forEach(violations::add);
    }

    /** What an open dialog is made of inside is Vaadin's: there only WCAG counts. */
    private static List<String> rules(View view) {
        return view.press().isEmpty()
                ? Stream.concat(WCAG.stream(), BEYOND.stream()).toList()
                : WCAG;
    }

    /** What holds is not told in full: telling it takes longer than looking. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream().map(node -> told(rule, node));
    }

    private static String told(Rule rule, CheckedNode node) {
        return "%s at %s: %s".formatted(rule.getId(), node.getTarget(), node.getFailureSummary());
    }
}
