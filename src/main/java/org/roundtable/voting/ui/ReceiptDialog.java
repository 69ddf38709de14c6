package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.common.ui.Toast;
import org.roundtable.voting.Receipt;

/** Shows a receipt, once. When it is closed nothing on the server or the page knows it any more. */
class ReceiptDialog extends Dialog {
    ReceiptDialog(Component on, Receipt receipt) {
        setHeaderTitle(on.getTranslation("voting.secret.receipt-title"));
        setCloseOnOutsideClick(false);
        Paragraph code = new Paragraph(receipt.code());
        code.addClassName("receipt-code");
        code.getElement().setAttribute("aria-label", on.getTranslation("voting.secret.receipt-label"));
        Div text = new Div(
                new Paragraph(on.getTranslation("voting.secret.receipt-text")),
                code,
                new Paragraph(on.getTranslation("voting.secret.receipt-use")));
        text.addClassName("stack");
        add(text);
        Button copy = new Button(on.getTranslation("voting.secret.copy"), click -> {
            click.getSource()
                    .getElement()
                    .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", receipt.code());
            Toast.show(on.getTranslation("voting.secret.copied"));
        });
        Button done = new Button(on.getTranslation("voting.secret.written-down"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
    }
}
