package org.roundtable.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.roundtable.common.ui.Toast;

/** A text that ends with an address of this site, to copy. */
class CopyBox extends Div {
    private final String before;
    private final String path;
    private final TextArea text = new TextArea();
    private final Button copy = new Button(getTranslation("invite.by-hand.copy"));

    /** @param before stands in front of the address */
    CopyBox(String label, String before, String path) {
        this.before = before;
        this.path = path;
        addClassName("stack");
        text.setLabel(label);
        text.setReadOnly(true);
        text.setWidthFull();
        add(text, copy);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        text.setValue(before + path);
        attached.getUI().getPage().fetchCurrentURL(url -> offer(url.getProtocol() + "://" + url.getAuthority() + "/"));
    }

    private void offer(String origin) {
        String whole = before + origin + path;
        text.setValue(whole);
        Clipboard.onClick(copy)
                .writeText(
                        whole,
                        done -> Toast.show(getTranslation("invite.by-hand.copied")),
                        failed -> Toast.show(getTranslation("invite.by-hand.copy-failed")));
    }
}
