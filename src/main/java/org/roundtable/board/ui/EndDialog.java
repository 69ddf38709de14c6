package org.roundtable.board.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.roundtable.board.MemberView;

/** Asks before a membership ends, and says what that means. */
final class EndDialog extends ConfirmDialog {
    EndDialog(MemberView member, boolean lastFacilitator, Runnable end) {
        Map<String, Object> name = Map.of("name", member.person().name());
        setHeader(getTranslation("board.one.end-title", name));
        Div text = new Div(new Paragraph(getTranslation("board.one.end-text", name)));
        if (lastFacilitator) {
            Div warning = new Div(new Paragraph(getTranslation("board.one.end-last")));
            warning.addClassName("notice");
            warning.getElement().setAttribute("data-kind", "warn");
            text.add(warning);
        }
        setText(text);
        setConfirmText(getTranslation("board.one.end"));
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelText(getTranslation("kit.cancel"));
        addConfirmListener(confirmed -> end.run());
    }
}
