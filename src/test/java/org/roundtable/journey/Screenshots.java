package org.roundtable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes pictures of every view, on a phone and at a desk, in light and in dark, and of a meeting as it goes. Runs only
 * when asked for.
 */
class Screenshots {
    private static final Path FOLDER = Path.of("src/site/resources/screenshots");
    private static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int QUALITY = 50;
    private static final int TALLEST = 1500;

    @Test
    void areTakenOfEveryView(@TempDir Path folder) {
        Tour.ofAllViews(Screenshots::take);
        Tour.ofSetUp(folder, Screenshots::take);
        assertThat(FOLDER.resolve("home-1440-light.jpg")).isNotEmptyFile();
    }

    @Test
    void areTakenOfAMeeting() throws IOException {
        try (Evening evening = new Evening(new MeetingPictures(FOLDER, QUALITY, TALLEST))) {
            evening.happens();
        }
        assertThat(FOLDER.resolve("meeting-journey-vote-open-wall-1280-dark.jpg"))
                .isNotEmptyFile();
    }

    private static void take(View view, Page page) {
        for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
            COLOURS.forEach(colours -> take(view, page, width, colours));
        }
    }

    private static void take(View view, Page page, int width, ColorScheme colours) {
        Tour.turn(page, width, colours);
        if (view.press().isEmpty()) {
            Tour.unroll(page, TALLEST);
        }
        String name =
                "%s-%d-%s.jpg".formatted(view.name(), width, colours.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }
}
