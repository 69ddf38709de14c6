package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.MemberView;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Toast;

/** Says who votes for a seat when its holder is missing. */
final class AlternateDialog extends Dialog {
    private final Select<MemberView> alternate = new Select<>();

    AlternateDialog(BoardSnapshot board, MemberView holder, BoardAdministration administration) {
        Map<String, Object> name = Map.of("name", holder.person().name());
        setHeaderTitle(getTranslation("board.one.alternate-of", name));
        alternate.setLabel(getTranslation("board.one.alternate-who"));
        alternate.setItems(board.unseated());
        alternate.setEmptySelectionAllowed(true);
        alternate.setEmptySelectionCaption(getTranslation("board.one.alternate-nobody"));
        alternate.setItemLabelGenerator(member -> member == null
                ? getTranslation("board.one.alternate-nobody")
                : member.person().name());
        board.unseated().stream()
                .filter(member ->
                        holder.alternate().equals(Optional.of(member.person().id())))
                .findAny()
                .ifPresent(alternate::setValue);
        Div form = new Div(new Paragraph(getTranslation("board.one.alternate-text")), alternate);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("board.one.alternate-save"), click -> {
            administration.nameAlternate(board.id(), holder.person().id(), chosen());
            close();
            Toast.show(getTranslation("board.one.alternate-saved", name));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), save);
    }

    private Optional<PersonId> chosen() {
        return alternate.getOptionalValue().map(member -> member.person().id());
    }
}
