package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollSnapshot;

/** Leads from an annulled poll to the one that puts it again, and back. */
class ReissueLine extends Paragraph {
    private final BoardView board;
    private final Last<Optional<PollId>> shown = new Last<>();

    ReissueLine(BoardView board) {
        this.board = board;
        addClassName("reissue");
    }

    void show(PollSnapshot now) {
        Optional<PollId> other = now.reissueOf().or(now::reissuedAs);
        setVisible(other.isPresent());
        if (shown.differs(other)) {
            removeAll();
            other.ifPresent(poll -> add(new Anchor(
                    PollLinks.poll(board.id(), poll),
                    getTranslation(now.reissueOf().isPresent() ? "voting.reissue-of" : "voting.reissued-as"))));
        }
    }
}
