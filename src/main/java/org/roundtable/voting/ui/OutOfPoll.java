package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.roundtable.board.BoardView;
import org.roundtable.live.Feed;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollSnapshot;

/** Says why there is no poll to see for whoever has a conflict of interest, where the charter keeps it from them. */
class OutOfPoll extends Paragraph {
    private OutOfPoll() {
        addClassName("why-not");
        setText(getTranslation("voting.recusal.reads-not"));
    }

    /** The poll, or why it is not shown. */
    static Component orPanel(VotingTools tools, BoardView board, PollId poll, Supplier<HtmlContainer> heading) {
        return orPanel(tools, board, poll, tools.polls().readable(board.id(), poll), heading);
    }

    /** @param readable as {@link PollService#readable} gives it */
    static Component orPanel(
            VotingTools tools,
            BoardView board,
            PollId poll,
            Optional<Feed<PollSnapshot>> readable,
            Supplier<HtmlContainer> heading) {
        return readable.<Component>map(feed -> new PollPanel(tools, board, poll, feed, heading))
                .orElseGet(OutOfPoll::new);
    }
}
