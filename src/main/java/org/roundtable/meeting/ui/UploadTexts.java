package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Map;

/** What a browser says while a file is on its way. */
final class UploadTexts {
    private UploadTexts() {}

    static UploadI18N of(Component asker, long mostMegabytes) {
        String large = asker.getTranslation("failure.invalid.document-large", Map.of("max", mostMegabytes));
        String failed = asker.getTranslation("failure.invalid.document-cut-off");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(large)
                        .setTooManyFiles(asker.getTranslation("document.upload.one"))
                        .setIncorrectFileType(asker.getTranslation("failure.invalid.document-kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(asker.getTranslation("document.upload.connecting"))
                                .setStalled(asker.getTranslation("document.upload.stalled"))
                                .setProcessing(asker.getTranslation("document.upload.processing"))
                                .setHeld(asker.getTranslation("document.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(asker.getTranslation("document.upload.left") + " ")
                                .setUnknown(asker.getTranslation("document.upload.left-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(large)))
                .setFile(new UploadI18N.File()
                        .setStart(asker.getTranslation("document.upload.start"))
                        .setRetry(asker.getTranslation("document.upload.retry"))
                        .setRemove(asker.getTranslation("document.upload.remove")));
    }
}
