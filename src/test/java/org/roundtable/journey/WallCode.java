package org.roundtable.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a code from a screen as a phone's camera does. */
final class WallCode {
    private static final String NEARER = """
            code => {
              const near = code.cloneNode(true);
              near.setAttribute('width', 8 * code.viewBox.baseVal.width);
              near.setAttribute('height', 8 * code.viewBox.baseVal.height);
              return near.outerHTML;
            }
            """;

    private WallCode() {}

    /** The reader looks for codes at any angle, and misses one of a hundred at a given distance: then it goes nearer. */
    static String read(Locator code) throws IOException {
        try {
            return read(code.screenshot(), Map.of());
        } catch (ReaderException tooFar) {
            return readNearer(code);
        }
    }

    static String readNearer(Locator code) throws IOException {
        try (Page near = code.page().context().newPage()) {
            near.setContent((String) code.evaluate(NEARER));
            return read(near.locator("svg").screenshot(), Map.of(DecodeHintType.PURE_BARCODE, true));
        } catch (ReaderException unreadable) {
            throw new AssertionError("no phone can read this code", unreadable);
        }
    }

    private static String read(byte[] picture, Map<DecodeHintType, Boolean> hints) throws IOException, ReaderException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
        int width = seen.getWidth();
        int height = seen.getHeight();
        int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
        var light = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(light, hints).getText();
    }
}
