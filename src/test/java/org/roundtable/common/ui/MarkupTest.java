package org.roundtable.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private static final String HOSTILE = "</p><img src=x onerror='alert(1)'> \" & ' <script>alert(2)</script>";

    @Test
    void wordsMeanNothingButThemselves() {
        Element read = read(Markup.tag("p", Markup.text(HOSTILE)));
        assertThat(read.text()).isEqualTo(HOSTILE);
        assertThat(read.childrenSize()).isZero();
    }

    @Test
    void anAttributeHoldsWhateverIsInIt() {
        Element read = read(Markup.tag("a", "href='" + Markup.text(HOSTILE) + "' class='way'", ""));
        assertThat(read.attr("href")).isEqualTo(HOSTILE);
        assertThat(read.attributesSize()).isEqualTo(2);
    }

    @Test
    void aNameInAFaceIsOnlyAName() {
        Element read = read(Faces.html(HOSTILE, HOSTILE, 3, "aria-hidden='true'"));
        assertThat(read.tagName()).isEqualTo("vaadin-avatar");
        assertThat(read.attr("name")).isEqualTo(HOSTILE);
        assertThat(read.attr("img")).isEqualTo(HOSTILE);
        assertThat(read.attr("color-index")).isEqualTo("3");
        assertThat(read.attr("aria-hidden")).isEqualTo("true");
        assertThat(read.attributesSize()).isEqualTo(4);
    }

    @Test
    void whatManyScreensShowIsKeptOnce() {
        Div one = new Div();
        Div other = new Div();
        Markup.show(one, Markup.tag("p", "same"));
        Markup.show(other, Markup.tag("p", "same"));
        assertThat(html(one)).isEqualTo("<p>same</p>").isSameAs(html(other));
    }

    private static String html(Div place) {
        return place.getElement().getProperty("innerHTML");
    }

    private static Element read(String html) {
        return Jsoup.parse(html).body().child(0);
    }
}
