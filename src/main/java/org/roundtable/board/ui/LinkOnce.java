package org.roundtable.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Map;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.InvitationLink;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Toast;

/** A fresh invitation link to copy; nobody can ever see it again. */
final class LinkOnce extends Div {
    private final String path;
    private final Paragraph shown = new Paragraph();
    private final Button copy = new Button(getTranslation("board.invite.copy"));

    LinkOnce(InvitationLink link, ZoneId zone) {
        path = BoardLinks.invitation(link.token());
        addClassName("stack");
        shown.addClassName("one-time");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        String day = Times.day(link.expiresAt(), zone, getLocale());
        add(new Paragraph(getTranslation("board.invite.once", Map.of("day", day))), shown, copy);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        shown.setText(path);
        attached.getUI().getPage().fetchCurrentURL(url -> offer(url.getProtocol() + "://" + url.getAuthority() + "/"));
    }

    private void offer(String origin) {
        shown.setText(origin + path);
        Clipboard.onClick(copy)
                .writeText(
                        origin + path,
                        done -> Toast.show(getTranslation("board.invite.copied")),
                        failed -> Toast.show(getTranslation("board.invite.copy-failed")));
    }
}
