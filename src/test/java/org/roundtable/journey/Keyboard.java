package org.roundtable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands on the keys, and eyes that look for the focus at every stop. */
final class Keyboard {
    private static final int MANY = 80;
    private static final String HAS_FOCUS = "thing => thing.matches(':focus-within')";

    /** What has the focus, down to the innermost; the ring may be drawn by one of the things round it. */
    private static final String SEEN = """
            () => {
              const inner = start => start.shadowRoot?.activeElement ? inner(start.shadowRoot.activeElement) : start;
              const drawn = style => style.boxShadow !== 'none'
                  || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const ringed = thing => [null, '::before', '::after'].some(part => drawn(getComputedStyle(thing, part)))
                  || [...(thing.shadowRoot?.querySelectorAll('[part]') ?? [])].some(ringed);
              let thing = inner(document.activeElement);
              const box = thing.getBoundingClientRect();
              const inSight = box.bottom > 0 && box.top < innerHeight;
              for (let up = 0; thing && up < 6; up++, thing = thing.parentElement ?? thing.getRootNode().host) {
                if (ringed(thing)) return inSight;
              }
              return false;
            }
            """;

    private final Page page;

    Keyboard(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Goes from stop to stop until there. */
    void tabTo(Locator goal) {
        goal.waitFor();
        for (int i = 0; i < MANY && !has(goal); i++) {
            press("Tab");
            seesTheFocus();
        }
        assertThat(has(goal))
                .as("reached " + goal + " by Tab, is at " + where())
                .isTrue();
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    boolean has(Locator thing) {
        return Boolean.TRUE.equals(thing.evaluate(HAS_FOCUS));
    }

    void seesTheFocus() {
        assertThat(page.evaluate(SEEN))
                .as("the focus can be seen at " + where())
                .isEqualTo(true);
    }

    /** A change on the screen has not thrown the person back to the top of the page. */
    void isNotLost() {
        page.waitForCondition(() -> !"BODY".equals(page.evaluate("document.activeElement.tagName")));
        seesTheFocus();
    }

    private Object where() {
        return page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
    }
}
