package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Rows;
import org.roundtable.voting.PaperBatchView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;

/** Paper ballots, for facilitators: those that wait for a second person, and where more are entered. */
class BatchBox extends Details {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final Div list = new Div();
    private final Rows<PaperBatchView> rows = new Rows<>(list, PaperBatchView::id, this::card);
    private final Div place = new Div();
    private final Paragraph waits = new Paragraph();
    private @Nullable BatchForm form;
    private @Nullable PollSnapshot newest;

    BatchBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        setSummaryText(getTranslation("voting.paper-batch.title"));
        addClassName("paper-box");
        list.addClassName("stack");
        waits.addClassName("notice");
        waits.getElement().setAttribute("data-kind", "warn");
        waits.setVisible(false);
        Div content = new Div(new Paragraph(getTranslation("voting.paper-batch.help")), waits, list, place);
        content.addClassName("stack");
        add(content);
        addOpenedChangeListener(opened -> arrange());
        tools.screens().follow(this, tools.people().batches().feed(board.id(), poll), this::waiting);
    }

    void show(PollSnapshot now) {
        newest = now;
        setVisible(now.state() == PollState.OPEN);
        arrange();
    }

    /** A facilitator who does not look here is told beside the title. */
    private void waiting(List<PaperBatchView> batches) {
        rows.show(batches);
        waits.setVisible(!batches.isEmpty());
        waits.setText(getTranslation("voting.paper-batch.waits", Map.of("n", batches.size())));
        setSummaryText(getTranslation(
                batches.isEmpty() ? "voting.paper-batch.title" : "voting.paper-batch.title-waiting",
                Map.of("n", batches.size())));
    }

    private void arrange() {
        PollSnapshot now = newest;
        if (isOpened() && now != null) {
            if (form == null || !form.fits(now.terms())) {
                BatchForm made = new BatchForm(tools, board, poll, now.terms());
                place.removeAll();
                place.add(made);
                form = made;
            }
            form.show(now);
        }
    }

    private Component card(PaperBatchView batch) {
        return new BatchCard(
                tools,
                board,
                poll,
                batch,
                newest == null ? List.of() : newest.terms().options());
    }
}
