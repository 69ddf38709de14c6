package org.roundtable.security;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.roundtable.common.Invalid;

/** Makes a square of a picture. It is drawn anew, so that nothing of the file that was sent is ever served. */
final class PictureShape {
    /** In bytes. */
    static final int MOST = 2 * 1024 * 1024;

    static final int SIDE = 256;
    private static final long PIXELS_MAX = 50_000_000;
    private static final String FIELD = "picture";

    private PictureShape() {}

    /** @throws Invalid {@code picture-large}, {@code picture-kind} */
    static byte[] square(byte[] file) {
        if (file.length > MOST) {
            throw new Invalid(FIELD, "picture-large");
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Invalid(FIELD, "picture-kind");
            }
            ImageReader reader = readers.next();
            reader.setInput(input, true);
            BufferedImage image = read(reader);
            reader.dispose();
            return png(Upright.turn(image, file));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new Invalid(FIELD, "picture-kind");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > PIXELS_MAX) {
            throw new Invalid(FIELD, "picture-large");
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / (2 * SIDE));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        int side = Math.min(image.getWidth(), image.getHeight());
        int left = (image.getWidth() - side) / 2;
        int top = (image.getHeight() - side) / 2;
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = square.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setBackground(java.awt.Color.WHITE);
        pen.clearRect(0, 0, SIDE, SIDE);
        pen.drawImage(image, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(square, "png", out);
        return out.toByteArray();
    }
}
