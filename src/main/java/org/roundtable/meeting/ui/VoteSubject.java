package org.roundtable.meeting.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.Stage;
import org.roundtable.live.Topic;
import org.roundtable.meeting.ItemView;

/** Which of the initiatives on an item a vote decides; not in sight where there is none that a vote can be on. */
class VoteSubject extends Select<Optional<InitiativeCard>> {
    private static final Set<Stage> VOTABLE = Set.of(Stage.DISCUSSION, Stage.DECISION);

    VoteSubject(RoomTools tools, BoardId board, ItemView item) {
        List<Topic> links = item.plan().links();
        List<Optional<InitiativeCard>> choices = tools.subjects().initiativesAmong(board, links).stream()
                .filter(card -> VOTABLE.contains(card.stage()))
                .map(Optional::of)
                .toList();
        setLabel(getTranslation("room.vote.about"));
        setHelperText(getTranslation("room.vote.about-help"));
        setItemLabelGenerator(
                one -> one.map(InitiativeCard::title).orElseGet(() -> getTranslation("room.vote.about-item")));
        setItems(Stream.concat(choices.stream(), Stream.of(Optional.<InitiativeCard>empty()))
                .toList());
        setValue(choices.isEmpty() ? Optional.empty() : choices.getFirst());
        setVisible(!choices.isEmpty());
    }

    Optional<Topic> chosen() {
        return getValue().map(card -> card.id().topic());
    }
}
