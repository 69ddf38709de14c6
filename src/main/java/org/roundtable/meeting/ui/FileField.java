package org.roundtable.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.Announcer;
import org.roundtable.meeting.DocumentIntake;
import org.roundtable.meeting.ReceivedFile;

/** Takes one file, tells how far it is and what is wrong with it, and holds it until it is kept or dropped. */
class FileField extends CustomField<String> {
    private final transient DocumentIntake intake;
    private final Upload upload = new Upload();
    private final Paragraph chosen = new Paragraph();
    private transient Consumer<ReceivedFile> onReceived = any -> {};
    private transient @Nullable ReceivedFile received;
    private boolean dropped;

    FileField(DocumentIntake intake) {
        this.intake = intake;
        long most = intake.limits().eachInMegabytes();
        setLabel(getTranslation("document.file"));
        setHelperText(getTranslation("document.file.help", Map.of("max", most)));
        upload.setUploadHandler(this::take);
        upload.setMaxFileSize(intake.limits().each());
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("document.file.choose")));
        upload.setI18n(UploadTexts.of(this, most));
        upload.addFileRejectedListener(rejected -> tell(new Invalid("file", "document-large", Map.of("max", most))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        chosen.setVisible(false);
        Div parts = new Div(upload, chosen);
        parts.addClassName("document-file");
        add(parts);
    }

    void onReceived(Consumer<ReceivedFile> listener) {
        onReceived = listener;
    }

    /** @throws Invalid {@code document-missing} */
    ReceivedFile received() {
        if (received == null) {
            throw new Invalid("file", "document-missing");
        }
        return received;
    }

    /** Lets go of what was sent, now and from now on. */
    void drop() {
        dropped = true;
        letGo();
    }

    private void take(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream sent = event.getInputStream()) {
            intake.requireFits(event.getFileSize());
            hand(ui, intake.receive(event.getFileName(), sent));
        } catch (Invalid refused) {
            ui.access(() -> tell(refused));
        } catch (IOException cut) {
            ui.access(() -> tell(new Invalid("file", "document-cut-off")));
            throw cut;
        }
    }

    /** What comes after the page was closed is for nobody. */
    private void hand(UI ui, ReceivedFile file) {
        try {
            ui.access(() -> hold(file));
        } catch (UIDetachedException gone) {
            file.close();
        }
    }

    private void hold(ReceivedFile file) {
        letGo();
        if (dropped) {
            file.close();
            return;
        }
        received = file;
        setInvalid(false);
        String what = DocumentWords.received(this, file);
        chosen.setText(what);
        chosen.setVisible(true);
        Announcer.say(this, what);
        onReceived.accept(file);
    }

    private void tell(Invalid refused) {
        letGo();
        setErrorMessage(getTranslation(refused.key(), refused.arguments()));
        setInvalid(true);
    }

    private void letGo() {
        if (received != null) {
            received.close();
            received = null;
        }
        chosen.setVisible(false);
    }

    @Override
    protected String generateModelValue() {
        return "";
    }

    @Override
    protected void setPresentationValue(String nothing) {
        letGo();
    }
}
