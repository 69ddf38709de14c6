package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Map;

/** Asks before what cannot be undone. */
public final class Confirm {
    private Confirm() {}

    /** @param buttonKey a text that says what the button does */
    public static void ask(Component asker, String titleKey, String textKey, String buttonKey, Runnable deed) {
        ask(asker, titleKey, textKey, Map.of(), buttonKey, deed);
    }

    /** @param about what the text names */
    public static void ask(
            Component asker,
            String titleKey,
            String textKey,
            Map<String, Object> about,
            String buttonKey,
            Runnable deed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(asker.getTranslation(titleKey));
        dialog.setText(asker.getTranslation(textKey, about));
        dialog.setConfirmText(asker.getTranslation(buttonKey));
        dialog.setCancelable(true);
        dialog.setCancelText(asker.getTranslation("kit.cancel"));
        dialog.addConfirmListener(confirmed -> deed.run());
        dialog.open();
    }
}
