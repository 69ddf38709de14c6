package org.roundtable.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import org.roundtable.board.RecusalRules;

/** What a conflict of interest means for a vote, as it is ticked. */
final class CharterRecusalFields extends Div {
    private final Checkbox towardQuorum = new Checkbox(getTranslation("board.form.recusal.quorum"));
    private final Checkbox leaveTheBase = new Checkbox(getTranslation("board.form.recusal.base"));
    private final Checkbox mayRead = new Checkbox(getTranslation("board.form.recusal.read"));
    private final Checkbox mayComment = new Checkbox(getTranslation("board.form.recusal.comment"));

    CharterRecusalFields() {
        Div boxes = new Div(towardQuorum, leaveTheBase, mayRead, mayComment);
        boxes.addClassName("check-column");
        mayRead.addValueChangeListener(changed -> mayComment.setEnabled(changed.getValue()));
        add(new FieldGroup(getTranslation("board.form.recusal"), boxes));
    }

    void show(RecusalRules rules) {
        towardQuorum.setValue(rules.towardQuorum());
        leaveTheBase.setValue(rules.leaveTheBase());
        mayRead.setValue(rules.mayRead());
        mayComment.setEnabled(rules.mayRead());
        mayComment.setValue(rules.mayComment());
    }

    RecusalRules typed() {
        return new RecusalRules(
                towardQuorum.getValue(), leaveTheBase.getValue(), mayRead.getValue(), mayComment.getValue());
    }
}
