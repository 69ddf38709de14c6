package org.roundtable.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

class SafeMarkdownTest {
    private static final PersonBadge EVE = new PersonBadge(PersonId.next(), "Eve <b>*x*</b>", 0);

    @Test
    void emphasisListsAndLinksAreShown() {
        assertThat(html("**bold** and *soft*\n\n- one\n- two\n\n[clinic](https://clinic.example/a?b=1&c=2)"))
                .contains("<strong>bold</strong>", "<em>soft</em>", "<li>one</li>")
                .contains("href=\"https://clinic.example/a?b=1&amp;c=2\"")
                .contains("rel=\"noopener noreferrer nofollow ugc\"");
    }

    @Test
    void aLineBreakIsALineBreak() {
        assertThat(html("one\ntwo")).contains("one<br>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "hello <b onmouseover=alert(1)>you</b>",
                "<div>\n<iframe src='https://evil.example'></iframe>\n\n</div>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](//evil.example)",
                "[x](/boards/1)",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "![x](https://evil.example/pixel.gif)",
                "![x](javascript:alert(1))",
                "![![x](https://a.example)](data:image/png;base64,AAAA)",
                "[![x](https://evil.example/p.gif)](https://evil.example)",
                "[a](https://ok.example \"onclick=alert(1)\" )",
                "https://ok.example/\"onmouseover=\"alert(1)",
                "[[[[x](https://ok.example)](javascript:1)]]",
                "```<script>\n<script>alert(1)</script>\n```",
                "`<script>`",
                "\uE000<script>\uE001 \uE0001\uE001",
                "@[1\"><script>alert(1)</script>]",
                "<!-- --><svg/onload=alert(1)>",
                "# <h1>x</h1>"
            })
    void nothingDangerousGetsThrough(String typed) {
        Document page = Jsoup.parseBodyFragment(html(typed));
        assertThat(page.body().getAllElements())
                .extracting(Element::normalName)
                .isSubsetOf(
                        "body", "p", "a", "strong", "em", "code", "pre", "ul", "ol", "li", "br", "span", "blockquote");
        for (Element element : page.body().getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .isIn("href", "rel", "target", "dir", "class", "data-person"));
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches(Pattern.compile("(?i)(https?://|mailto:).*"));
            }
        }
    }

    @Test
    void theWordsOfWhatIsTakenOutAreKept() {
        assertThat(text("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
        assertThat(text("[press here](javascript:alert(1))")).isEqualTo("press here");
    }

    @Test
    void anImageBecomesALink() {
        assertThat(html("![the flyer](https://clinic.example/flyer.png)"))
                .contains("href=\"https://clinic.example/flyer.png\"", ">the flyer</a>")
                .doesNotContain("<img");
    }

    @Test
    void addressesAreLinksWithoutFurtherSigns() {
        assertThat(html("See https://clinic.example/a. And <https://b.example>, <ana@example.org>."))
                .contains(
                        ">https://clinic.example/a</a>.",
                        "href=\"https://b.example\"",
                        "href=\"mailto:ana@example.org\"");
    }

    @Test
    void headingsAreBoldLines() {
        assertThat(html("# Big\n\ntext")).contains("<strong>Big</strong>").doesNotContain("<h1");
    }

    @Test
    void aMentionShowsTheNameAsItIs() {
        String html = html("ask " + Mentions.token(EVE.id()) + " and `" + Mentions.token(EVE.id()) + "`");
        assertThat(html)
                .contains("<span class=\"mention\" data-person=\"" + EVE.id().text()
                        + "\">@Eve &lt;b&gt;*x*&lt;/b&gt;</span>")
                .contains("<code>@Eve &lt;b&gt;*x*&lt;/b&gt;</code>");
    }

    @Test
    void rightToLeftTextAndEmojiStayAsTheyAre() {
        assertThat(html("مرحبا **بكم** 🎉👩🏽‍⚕️"))
                .isEqualTo("<p dir=\"auto\">مرحبا <strong>بكم</strong> 🎉👩🏽‍⚕️</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "> ", "* ", "*a **b ", "`", "<", "a", "🎉", "- ", "[x](", "_", "~", "\n> - "})
    void tenThousandCharactersOfAnythingAreShownQuickly(String piece) {
        String typed = piece.repeat(10_000 / piece.length());
        long start = System.nanoTime();
        assertThat(html(typed)).isNotNull();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void anExcerptIsWordsOnly() {
        assertThat(SafeMarkdown.excerpt("# Hi\n\n**a** [b](https://c.example) " + "x".repeat(99), Map.of(), 10))
                .isEqualTo("Hi a b xxx…");
    }

    private static String html(String typed) {
        return SafeMarkdown.html(typed, Map.of(EVE.id(), EVE));
    }

    private static String text(String typed) {
        return Jsoup.parseBodyFragment(html(typed)).text();
    }
}
