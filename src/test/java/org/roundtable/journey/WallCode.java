package org.roundtable.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a code from a screen as a phone's camera does. */
final class WallCode {
    private static final int LOOKS = 20;
    private static final int PAUSE = 250;

    private WallCode() {}

    /** Looks again for a while, as somebody does who holds a phone before a page that is still being drawn. */
    static String read(Locator code) throws IOException {
        for (int look = 1; look < LOOKS; look++) {
            try {
                return seen(code);
            } catch (ReaderException notYet) {
                code.page().waitForTimeout(PAUSE);
            }
        }
        try {
            return seen(code);
        } catch (ReaderException unreadable) {
            throw new AssertionError("no phone can read this code", unreadable);
        }
    }

    private static String seen(Locator code) throws IOException, ReaderException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int width = seen.getWidth();
        int height = seen.getHeight();
        int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
