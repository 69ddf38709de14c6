package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.List;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.Mover;
import org.roundtable.initiative.Stage;

/** The ways on that a facilitator may take, and no others. */
class MovesPart extends Part<Stage> {
    private final Div buttons = new Div();
    private final Moving moving;

    MovesPart(Moving moving) {
        this.moving = moving;
        buttons.addClassName("row");
        FieldSet bar = new FieldSet(getTranslation("initiative.facilitator"));
        bar.addClassName("facilitator-bar");
        bar.add(buttons);
        add(bar);
    }

    @Override
    Stage portion(InitiativeSnapshot snapshot) {
        return snapshot.stage();
    }

    @Override
    void draw(Stage stage) {
        List<Arrow> arrows = Arrow.from(stage, Mover.FACILITATOR);
        setVisible(!arrows.isEmpty());
        buttons.removeAll();
        arrows.forEach(arrow -> buttons.add(button(arrow)));
    }

    private Button button(Arrow arrow) {
        String what = Terms.arrow(this, arrow);
        return new Button(
                what,
                click -> new ReasonDialog(what, arrow.needsReason(), reason -> moving.move(arrow, reason)).open());
    }

    /** Takes an arrow, for a reason. */
    @FunctionalInterface
    interface Moving {
        void move(Arrow arrow, String reason);
    }
}
