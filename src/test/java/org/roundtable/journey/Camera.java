package org.roundtable.journey;

import com.microsoft.playwright.Page;

/** Looks at the screens of a journey as it goes. */
interface Camera {
    /** @param name of the stage the journey has come to, and whose screen it is */
    void look(String name, Page page);
}
