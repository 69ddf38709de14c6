package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Set;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Confirm;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.Incomplete;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.Stage;

/** The end of the editor: send it to the board, look at it, or throw it away. */
class ProposePart extends Part<ProposePart.State> {
    private final Deeds deeds;
    private final Div missing = new Div();
    private final Button propose = new Button();
    private final Button delete = new Button();

    record State(Stage stage, boolean seen, boolean mine) {}

    private final Viewer viewer;

    ProposePart(Viewer viewer, InitiativeId id, Deeds deeds) {
        this.viewer = viewer;
        this.deeds = deeds;
        missing.addClassName("notice");
        missing.getElement().setAttribute("data-kind", "warn").setAttribute("role", "alert");
        missing.setVisible(false);
        propose.setText(getTranslation("initiative.propose"));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.addClickListener(click -> propose());
        delete.setText(getTranslation("initiative.delete"));
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        delete.addClickListener(click -> Confirm.ask(
                this, "initiative.delete.title", "initiative.delete.text", "initiative.delete", deeds::delete));
        BoardId board = viewer.board();
        Anchor look = new Anchor(InitiativeLinks.initiative(board, id), getTranslation("initiative.look"));
        look.addClassName("initiative-link");
        Div actions = new Div(propose, look, delete);
        actions.addClassName("form-actions");
        add(missing, actions);
    }

    @Override
    State portion(InitiativeSnapshot snapshot) {
        boolean mine = snapshot.creator().id().equals(viewer.id());
        return new State(snapshot.stage(), !snapshot.history().isEmpty(), mine);
    }

    @Override
    void draw(State state) {
        propose.setVisible(state.stage() == Stage.DRAFT);
        delete.setVisible(state.stage() == Stage.DRAFT && !state.seen() && state.mine());
    }

    private void propose() {
        try {
            missing.setVisible(false);
            deeds.propose();
        } catch (Incomplete incomplete) {
            missing.removeAll();
            String what = Terms.list(incomplete.missing().stream()
                    .map(field -> field == Field.NEED
                            ? getTranslation("initiative.need-or-evidence")
                            : Terms.field(this, field))
                    .toList());
            missing.add(new Paragraph(getTranslation("initiative.missing", Map.of("what", what))));
            missing.setVisible(true);
            deeds.missing(incomplete.missing());
        }
    }

    /** What the buttons do. */
    interface Deeds {
        void propose();

        void missing(Set<Field> fields);

        void delete();
    }
}
