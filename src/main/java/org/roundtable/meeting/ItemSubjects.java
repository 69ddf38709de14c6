package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollSubjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items of agendas as what polls are on. */
@Component
@Transactional(readOnly = true)
class ItemSubjects implements PollSubjects {
    private static final String KIND = "agenda-item";

    private final AgendaItemRepository items;
    private final MeetingRepository meetings;

    ItemSubjects(AgendaItemRepository items, MeetingRepository meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    static Topic topic(AgendaItemId item) {
        return Topic.of(KIND, item);
    }

    /** What a vote on an item can be about: the item itself, or what it is linked to. */
    static List<Topic> of(AgendaItemId item, ItemPlan plan) {
        return Stream.concat(Stream.of(topic(item)), plan.links().stream()).toList();
    }

    @Override
    public Optional<Subject> find(BoardId board, Topic topic) {
        return Optional.of(topic)
                .filter(one -> one.kind().equals(KIND))
                .flatMap(one -> items.findById(one.id()))
                .filter(item -> meetings.findByIdAndBoard(item.meeting().value(), board)
                        .filter(Meeting::published)
                        .isPresent())
                .map(item -> new Subject(item.plan().title(), MeetingLinks.meeting(board, item.meeting())));
    }
}
