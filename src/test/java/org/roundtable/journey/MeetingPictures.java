package org.roundtable.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Keeps a picture of each stage of a meeting, at the width of the screen it was on; of a wall also a dark one. */
record MeetingPictures(Path folder, int quality, int tallest) implements Camera {
    private static final int DOTS_PER_INCH = 90;

    @Override
    public void look(String name, Page page) {
        ViewportSize size = page.viewportSize();
        if (page.locator(View.OPENED).count() == 0) {
            Tour.unroll(page, tallest);
        }
        take(name, page, ColorScheme.LIGHT);
        if (name.endsWith("wall")) {
            take(name, page, ColorScheme.DARK);
            colour(page, ColorScheme.LIGHT);
        }
        page.setViewportSize(size.width, size.height);
    }

    @Override
    public void read(String name, PDDocument document) throws IOException {
        PDFRenderer pages = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            Path file = folder.resolve("meeting-journey-%s-page-%d.jpg".formatted(name, page + 1));
            ImageIO.write(pages.renderImageWithDPI(page, DOTS_PER_INCH), "jpg", file.toFile());
        }
    }

    private void take(String name, Page page, ColorScheme colours) {
        colour(page, colours);
        String file = "meeting-journey-%s-%d-%s.jpg"
                .formatted(name, page.viewportSize().width, colours.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(file))
                .setType(ScreenshotType.JPEG)
                .setQuality(quality));
    }

    private static void colour(Page page, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        Tour.settle(page);
    }
}
