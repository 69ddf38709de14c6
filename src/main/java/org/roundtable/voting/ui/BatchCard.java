package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.PaperBatchView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOption;

/** A batch that waits: what was entered, to be compared with the paper by somebody else. */
class BatchCard extends Section {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final PaperBatchView batch;

    BatchCard(VotingTools tools, BoardView board, PollId poll, PaperBatchView batch, List<PollOption> options) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        this.batch = batch;
        addClassName("paper-batch");
        add(new Paragraph(getTranslation(
                "voting.paper-batch.entered",
                Map.of(
                        "who", batch.by().name(),
                        "time", Words.time(this, batch.at(), board),
                        "n", batch.people().size()))));
        if (batch.secret()) {
            add(new Paragraph(batch.people().stream().map(PersonBadge::name).collect(Collectors.joining(", "))));
        }
        OrderedList ballots = new OrderedList();
        batch.ballots().forEach(ballot -> ballots.add(new ListItem(RollWords.paper(this, ballot, options))));
        add(ballots, mine() ? waitForSomebody() : actions());
    }

    private boolean mine() {
        return batch.by().id().equals(tools.me().id());
    }

    private Div waitForSomebody() {
        Div row = new Div(new Paragraph(getTranslation("voting.paper-batch.second-person")), giveBack());
        row.addClassName("row");
        return row;
    }

    private Div actions() {
        Button confirm = new Button(getTranslation("voting.paper-batch.confirm"), click -> {
            tools.people().batches().confirm(board.id(), poll, batch.id());
            Toast.show(getTranslation(
                    "voting.paper-batch.confirmed", Map.of("n", batch.people().size())));
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(confirm, giveBack());
        row.addClassName("row");
        return row;
    }

    private Button giveBack() {
        return new Button(getTranslation("voting.paper-batch.give-back"), click -> {
            TextArea reason = new TextArea(getTranslation("voting.paper-batch.reason"));
            new DeedDialog(
                            "voting.paper-batch.give-back-title",
                            "voting.paper-batch.give-back",
                            () -> tools.people().batches().giveBack(board.id(), poll, batch.id(), reason.getValue()))
                    .with("reason", reason)
                    .open();
        });
    }
}
