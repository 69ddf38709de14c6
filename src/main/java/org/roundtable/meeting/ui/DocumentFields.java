package org.roundtable.meeting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.Audience;
import org.roundtable.meeting.DocumentText;

/** The fields for what is said of a document. */
final class DocumentFields {
    private final TextField title = new TextField();
    private final TextArea description = new TextArea();
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();

    void putInto(DeedDialog dialog) {
        title.setLabel(dialog.getTranslation("document.title"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        description.setLabel(dialog.getTranslation("document.description"));
        audience.setLabel(dialog.getTranslation("document.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(each -> dialog.getTranslation("document.audience." + each));
        dialog.with("title", title).with("description", description).with("audience", audience);
    }

    void fill(DocumentText text) {
        title.setValue(text.title());
        description.setValue(text.description());
        audience.setValue(text.audience());
    }

    /** Unless somebody has written one already. */
    void offerTitle(String offered) {
        if (title.isEmpty()) {
            title.setValue(offered);
        }
    }

    DocumentText text() {
        return new DocumentText(title.getValue(), description.getValue(), audience.getValue());
    }
}
