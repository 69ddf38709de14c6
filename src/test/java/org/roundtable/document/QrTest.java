package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");
    private static final int SCALE = 8;

    @ParameterizedTest
    @ValueSource(strings = {"https://roundtable.example/join/9f3kQ2", "¿Dónde? <&\" 漢字", "x"})
    void aPhoneReadsTheText(String text) throws Exception {
        assertThat(decoded(Qr.svg(text, "Join"))).isEqualTo(text);
        assertThat(decoded(Qr.svg("y".repeat(1_200), "Join"))).hasSize(1_200);
    }

    @Test
    void aScreenReaderSaysTheLabel() {
        Element svg = svg(Qr.svg("x", "Únete <script> \"aquí\""));
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).isEqualTo("Únete <script> \"aquí\"");
        assertThat(svg.selectFirst("title").text()).isEqualTo("Únete <script> \"aquí\"");
        assertThat(svg.select("script")).isEmpty();
    }

    @Test
    void aTextBeyondEveryCodeIsRefused() {
        assertThatThrownBy(() -> Qr.svg("x".repeat(5_000), "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Element svg(String written) {
        return Jsoup.parse(written, Parser.xmlParser()).selectFirst("svg");
    }

    private static String decoded(String written) throws Exception {
        Element svg = svg(written);
        int side = Integer.parseInt(svg.attr("viewBox").split(" ")[2]) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher module = MODULE.matcher(svg.select("path").last().attr("d"));
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * SCALE;
            int top = Integer.parseInt(module.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
