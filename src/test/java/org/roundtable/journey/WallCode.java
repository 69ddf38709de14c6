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

/** Reads the code that a phone's camera would read from a screen. */
final class WallCode {
    /** Nothing is slanted on a picture of a screen; the search for slanted codes misses one of a hundred straight ones. */
    private static final Map<DecodeHintType, Boolean> STRAIGHT = Map.of(DecodeHintType.PURE_BARCODE, true);

    private WallCode() {}

    static String read(Locator code) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int width = seen.getWidth();
        int height = seen.getHeight();
        int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(picture, STRAIGHT).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no phone can read this code", unreadable);
        }
    }
}
