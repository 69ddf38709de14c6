package org.roundtable.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Keeps a picture of each stage of a meeting, at the size of the screen it was on. */
record MeetingPictures(Path folder, int quality, int tallest) implements Camera {
    @Override
    public void look(String name, Page page) {
        ViewportSize size = page.viewportSize();
        Tour.settle(page);
        if (page.locator(View.OPENED).count() == 0) {
            Tour.unroll(page, tallest);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve("meeting-journey-" + name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(quality));
        page.setViewportSize(size.width, size.height);
    }
}
