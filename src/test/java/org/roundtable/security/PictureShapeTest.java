package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.Invalid;

class PictureShapeTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureBecomesASquareOf256Points(String kind) throws IOException {
        BufferedImage square = read(PictureShape.square(file(leftRed(800, 600), kind)));
        assertThat(square.getWidth()).isEqualTo(256);
        assertThat(square.getHeight()).isEqualTo(256);
    }

    @Test
    void aPhotoTakenUprightIsTurnedUpright() throws IOException {
        byte[] plain = file(leftRed(600, 600), "jpeg");
        byte[] turned = withOrientation(plain, 6);
        assertThat(isRed(read(PictureShape.square(plain)), 10, 128)).isTrue();
        assertThat(isRed(read(PictureShape.square(turned)), 128, 10)).isTrue();
        assertThat(isRed(read(PictureShape.square(turned)), 128, 245)).isFalse();
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] script = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PictureShape.square(script))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("picture-kind");
        assertThatThrownBy(() -> PictureShape.square(new byte[0])).hasMessageContaining("picture-kind");
    }

    @Test
    void whatIsCutOffIsRefused() throws IOException {
        byte[] whole = file(leftRed(800, 600), "png");
        byte[] half = java.util.Arrays.copyOf(whole, 40);
        assertThatThrownBy(() -> PictureShape.square(half)).hasMessageContaining("picture-kind");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> PictureShape.square(new byte[PictureShape.MOST + 1]))
                .hasMessageContaining("picture-large");
    }

    private static BufferedImage leftRed(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return image;
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getGreen() < 60;
    }

    private static byte[] file(BufferedImage image, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Puts an EXIF segment with one entry after the start marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.capacity());
        whole.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }
}
