package org.roundtable.security;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns photos the way they were taken: phones store them as the sensor lies and note the turn in the file (EXIF). */
final class Upright {
    private static final int EXIF_MARKER = 0xFFE1;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Upright() {}

    static BufferedImage turn(BufferedImage image, byte[] file) {
        int quarters = switch (orientation(ByteBuffer.wrap(file))) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
        if (quarters == 0) {
            return image;
        }
        boolean side = quarters % 2 == 1;
        int width = side ? image.getHeight() : image.getWidth();
        int height = side ? image.getWidth() : image.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawImage(image, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        pen.dispose();
        return turned;
    }

    private static int orientation(ByteBuffer file) {
        int at = 2;
        while (at + 4 < file.capacity() && (file.getShort(at) & 0xFF00) == 0xFF00) {
            int length = file.getShort(at + 2) & 0xFFFF;
            if ((file.getShort(at) & 0xFFFF) == EXIF_MARKER && file.getInt(at + 4) == 0x45786966) {
                return inExif(file.slice(at + 10, Math.min(length - 8, file.capacity() - at - 10)));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int inExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
