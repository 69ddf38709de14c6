package org.roundtable.shell;

import com.vaadin.flow.component.html.Anchor;

/** Leads past the header and the navigation, for those who go by the keyboard. */
class SkipLink extends Anchor {
    static final String TARGET = "main";

    SkipLink() {
        super("#" + TARGET);
        setText(getTranslation("shell.skip"));
        addClassName("skip-link");
        getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  event.stopPropagation();
                  document.getElementById($0)?.focus();
                })
                """, TARGET);
    }
}
