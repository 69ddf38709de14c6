package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No screen says anything that is not in the translation bundles. */
class LiteralTextTest {
    private static final String MAKERS =
            "Span|Paragraph|H[1-6]|Button|NativeButton|RouterLink|Text|NativeLabel|Div|ListItem|Icon|Select|ComboBox"
                    + "|TextField|TextArea|EmailField|PasswordField|IntegerField|Checkbox|RadioButtonGroup|MultiSelectComboBox"
                    + "|Details|Dialog|ConfirmDialog|Notification|Tab|MenuBar|DatePicker|DateTimePicker|NativeTableCaption|Legend";
    private static final String SETTERS =
            "setText|setLabel|setPlaceholder|setTitle|setAriaLabel|setHelperText|setErrorMessage|setHeader|setHeaderTitle"
                    + "|setConfirmText|setCancelText|setRejectText|setTooltipText|addItem|show|say|problem|setCaption|getPageTitle";

    /** A constructor or setter that is handed words: a literal with a letter that stands as its first argument. */
    private static final List<Pattern> SPOKEN = List.of(
            Pattern.compile("new (?:" + MAKERS + ")(?:<[^>]*>)?\\(\\s*(\"[^\"]*\\p{L}[^\"]*\")"),
            Pattern.compile("new (?:Anchor|Image)\\([^;,]+,\\s*(\"[^\"]*\\p{L}[^\"]*\")"),
            Pattern.compile("\\b(?:" + SETTERS + ")\\(\\s*(\"[^\"]*\\p{L}[^\"]*\")"),
            Pattern.compile("setAttribute\\(\\s*\"(?:aria-label|title|placeholder|alt)\",\\s*(\"[^\"]*\\p{L}[^\"]*\")"),
            Pattern.compile("return (\"\\p{Lu}\\p{Ll}+[^\"]*\");"));

    /** Several words in one literal are words for people, whoever says them. */
    private static final Pattern SENTENCE = Pattern.compile("\"\\p{Lu}?\\p{Ll}+ \\p{L}[^\"]* [^\"]*\"");

    @Test
    void noScreenHasWordsOfItsOwn() {
        Map<String, Path> found = new TreeMap<>();
        Sources.all(LiteralTextTest::isScreen)
                .forEach((file, source) -> words(source).forEach(text -> found.put(text, file)));
        assertThat(found).isEmpty();
    }

    @Test
    void theGuardSeesWordsWhereverTheyHide() {
        assertThat(words("""
                add(new Button("Save", click -> {}), new Anchor(address, "Read more"));
                add(new H1("Welcome"), new Span(name));
                field.setLabel(
                        "Your name");
                Toast.show("Done");
                nav.getElement().setAttribute("aria-label", "Board");
                String what = "Please try that again";
                return "Roundtable";
                """)).hasSize(8);
    }

    @Test
    void theGuardLeavesKeysClassesAndQuotedRemarksAlone() {
        assertThat(words("""
                // Says "Please try that again" in their language
                add(new Button(getTranslation("home.propose")));
                addClassName("initiative-card");
                add(new Anchor("login", getTranslation("shell.sign-in")), new Image("icons/mark.svg", ""));
                element.setAttribute("data-stage", stage.name());
                LOG.error("A piece of screen could not show what is new", broken);
                element.executeJs("document.documentElement.dataset.textSize = $0", size);
                """)).isEmpty();
    }

    private static boolean isScreen(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/ui/") || path.contains("/shell/") && !path.contains("/shell/demo/");
    }

    private static List<String> words(String source) {
        String code = withoutRemarks(source);
        var spoken = SPOKEN.stream()
                .flatMap(pattern -> pattern.matcher(code).results().map(found -> found.group(1)));
        var sentences = SENTENCE.matcher(code).results().map(found -> found.group());
        return java.util.stream.Stream.concat(spoken, sentences).distinct().toList();
    }

    /** Without comments, log lines and scripts for the browser, which speak to nobody on a screen. */
    private static String withoutRemarks(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)(^|\\s)//.*$", "")
                .replaceAll("(?s)\\b(?:LOG|log)\\.\\w+\\(.*?\\);", "")
                .replaceAll("(?s)@(?:PWA|SuppressWarnings|JsModule|StyleSheet)\\(.*?\\)", "")
                .replaceAll("(?s)executeJs\\(.*?\\);", "")
                .replaceAll("(?s)executeJs\\(\\s*\"\"\".*?\"\"\"", "");
    }
}
