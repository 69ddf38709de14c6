package org.roundtable.common.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Keeps in the browser's tab what is typed in a field and not yet on the server, for the signed-in person only, and gives
 * it back after a reload.
 *
 * <p>Call {@link #acknowledge} when the server has kept a text, and {@link #forget} when it was sent.
 */
@JsModule("./keep-typed.ts")
public final class KeptTyping {
    private final AbstractField<?, String> field;
    private final String place;

    private KeptTyping(AbstractField<?, String> field, String place) {
        this.field = field;
        this.place = owner() + '/' + place;
        field.addAttachListener(attached -> giveBack());
    }

    /** The field sends what it got back like any typing; this makes sure of it, unless somebody typed on meanwhile. */
    private void giveBack() {
        String known = field.getValue();
        field.getElement()
                .executeJs("return window.roundtableTyping?.keep(this, $0) ?? ''", place)
                .then(String.class, left -> {
                    if (!left.isEmpty() && known.equals(field.getValue())) {
                        field.setValue(left);
                    }
                });
    }

    /** @param place as in the place of a draft, such as {@code comment/initiative/4k…} */
    public static KeptTyping on(TextArea field, String place) {
        return new KeptTyping(field, place);
    }

    /** @param place as in the place of a draft, such as {@code initiative/4k…/title} */
    public static KeptTyping on(TextField field, String place) {
        return new KeptTyping(field, place);
    }

    /** The server has this text. What has been typed since stays kept. */
    public void acknowledge(String text) {
        field.getElement().executeJs("window.roundtableTyping?.acknowledge($0, $1)", place, text);
    }

    /** The text was sent or given up. */
    public void forget() {
        field.getElement().executeJs("window.roundtableTyping?.forget($0)", place);
    }

    /** Puts words where the caret is, as if typed. */
    public void insert(String words) {
        field.getElement().executeJs("window.roundtableTyping?.insert(this, $0)", words);
    }

    /** Nobody's name or address is left in the browser: a device may be shared. */
    private static String owner() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        String name = who == null ? "" : who.getName();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
