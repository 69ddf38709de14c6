package org.roundtable.shell;

import com.vaadin.flow.component.Component;

/**
 * Keeps the keyboard where it was when a live change takes away the very thing it was on: it goes on from the nearest
 * part of the screen that is still there, and not from the top. No other control gets the focus, since the person may
 * be about to press a key.
 */
final class KeptFocus {
    private KeptFocus() {}

    static void in(Component layout) {
        layout.getElement().executeJs("""
                let way = [];
                this.addEventListener('focusin', event => way = event.composedPath().filter(at => at instanceof Element));
                const gone = at => !at.isConnected || !at.checkVisibility();
                const goOn = () => {
                  if (document.activeElement !== document.body || !way.length || !gone(way[0])) return;
                  const left = way.find(at => !gone(at) && at.matches('section, article, li, fieldset, main'));
                  way = [];
                  if (left) {
                    left.hasAttribute('tabindex') || left.setAttribute('tabindex', '-1');
                    left.focus({preventScroll: true});
                  }
                };
                new MutationObserver(() => setTimeout(goOn, 50))
                    .observe(this, {subtree: true, childList: true, attributeFilter: ['hidden', 'style']});
                """);
    }
}
