package org.roundtable.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.roundtable.common.Failure;
import org.roundtable.common.ui.Faces;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.PictureService;
import org.roundtable.security.Pictures;
import org.roundtable.security.ProfileService;

/** My face: a picture, or my initials. */
class PicturePart extends Part {
    private final ProfileService profiles;
    private final PictureService pictures;
    private final Div face = new Div();
    private final Button remove = new Button(getTranslation("profile.picture.remove"));

    PicturePart(ProfileService profiles, PictureService pictures) {
        super("profile.picture");
        this.profiles = profiles;
        this.pictures = pictures;
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        remove.addClickListener(clicked -> remove());
        Paragraph note = new Paragraph(getTranslation("profile.picture.note"));
        note.addClassName("muted");
        Div row = new Div(face, upload(), remove);
        row.addClassName("row");
        add(row, note);
        show();
    }

    private Upload upload() {
        Upload upload = new Upload(this::take);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("profile.picture.choose")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Reads no more than fits, whatever is sent. */
    private void take(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            byte[] bytes = file.readNBytes(PictureService.BYTES_MAX + 1);
            UI ui = event.getUI();
            ui.access(() -> keep(bytes));
        }
    }

    private void keep(byte[] file) {
        try {
            pictures.show(file);
            show();
            Toast.show(getTranslation("profile.picture.kept"));
        } catch (Failure failure) {
            Toast.show(getTranslation(failure.key(), failure.arguments()));
        }
    }

    private void remove() {
        pictures.remove();
        show();
    }

    private void show() {
        PersonBadge badge = profiles.mine().badge();
        Avatar avatar = Faces.avatar(badge.name(), Pictures.url(badge));
        avatar.getElement().getThemeList().add("large");
        face.removeAll();
        face.add(avatar);
        remove.setVisible(badge.picture() > 0);
    }
}
