package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Rows;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSummary;

/** Some polls of a board under a heading. */
class PollList extends Section {
    private final Map<PollId, PollCard> cards = new HashMap<>();
    private final Rows<PollId> rows;

    PollList(String headingKey, VotingTools tools, BoardView board) {
        addClassName("section");
        UnorderedList list = new UnorderedList();
        list.addClassName("poll-rows");
        rows = new Rows<>(
                list,
                poll -> poll,
                poll -> new ListItem(cards.computeIfAbsent(poll, any -> new PollCard(tools, board))));
        add(new H2(getTranslation(headingKey)), list);
    }

    void show(List<PollSummary> polls) {
        setVisible(!polls.isEmpty());
        rows.show(polls.stream().map(PollSummary::id).toList());
        polls.forEach(poll -> cards.computeIfPresent(poll.id(), (id, card) -> card.show(poll)));
    }
}
