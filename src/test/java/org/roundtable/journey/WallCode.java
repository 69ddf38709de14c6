package org.roundtable.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Reads a code from a screen as a phone's camera does. */
final class WallCode {
    private WallCode() {}

    static String read(Locator code) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int width = seen.getWidth();
        int height = seen.getHeight();
        int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(picture).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no phone can read this code", unreadable);
        }
    }
}
