package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.MemberView;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Toast;

/** Gives somebody on a board another role or seat. */
final class PlaceDialog extends Dialog {
    PlaceDialog(BoardId board, MemberView member, BoardAdministration administration) {
        Map<String, Object> name = Map.of("name", member.person().name());
        setHeaderTitle(getTranslation("board.one.change-of", name));
        PlaceFields place = new PlaceFields(member.role(), member.seat());
        add(place);
        Button save = new Button(getTranslation("board.one.change-save"), click -> {
            administration.assign(board, member.person().id(), place.role(), place.seat());
            close();
            Toast.show(getTranslation("board.one.changed", name));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), save);
    }
}
