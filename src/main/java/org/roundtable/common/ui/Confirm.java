package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what cannot be undone. */
public final class Confirm {
    private Confirm() {}

    /** @param buttonKey a text that says what the button does */
    public static void ask(Component asker, String titleKey, String textKey, String buttonKey, Runnable deed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(asker.getTranslation(titleKey));
        dialog.setText(asker.getTranslation(textKey));
        dialog.setConfirmText(asker.getTranslation(buttonKey));
        dialog.setCancelable(true);
        dialog.setCancelText(asker.getTranslation("kit.cancel"));
        dialog.addConfirmListener(confirmed -> deed.run());
        dialog.open();
    }
}
