package org.roundtable.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * A screen as somebody sees it.
 *
 * @param name how reports and pictures call it
 * @param who the one of the demo's people who opens it, or {@link #NOBODY}
 * @param press the button that is pressed on the screen before it is looked at; may be empty
 */
record View(String name, String who, String path, String press) {
    static final String NOBODY = "";

    private static final String SETTLED = """
            () => document.querySelector('h1, h2')
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";

    /** What lies over a screen as high as it is. */
    static final String OPENED = "vaadin-dialog[opened], vaadin-confirm-dialog[opened], "
            + "vaadin-popover[opened], .comment-menu, .item-editor";

    View(String name, String who, String path) {
        this(name, who, path, "");
    }

    /** Opens it and waits until nothing more comes. */
    void show(Visitor visitor) {
        visitor.open(path);
        Page page = visitor.page();
        page.waitForFunction(SETTLED);
        if (!press.isEmpty()) {
            visitor.button(press).first().click();
            page.waitForFunction(SETTLED);
            page.locator(OPENED).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }
}
