package org.roundtable.discussion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Texts;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes typed texts in, and remembers whom they mention. */
@Component
class Mentioning {
    private final MentionRepository mentions;
    private final BoardRoster roster;
    private final People people;
    private final ApplicationEventPublisher events;

    Mentioning(MentionRepository mentions, BoardRoster roster, People people, ApplicationEventPublisher events) {
        this.mentions = mentions;
        this.roster = roster;
        this.people = people;
        this.events = events;
    }

    /**
     * The typed text as it is stored.
     *
     * @param already whom the text named before, who are meant first
     * @throws org.roundtable.common.Invalid {@code empty}, {@code too-long}
     */
    String take(BoardId board, String typed, Set<PersonId> already) {
        String text = Texts.required("text", typed, NewComment.TEXT_MAX);
        if (text.indexOf('@') < 0) {
            return text;
        }
        Map<PersonId, PersonBadge> mentionable = new LinkedHashMap<>(people.badges(already));
        mentionable.putAll(people.badges(roster.everybody(board)));
        return Mentions.stored(text, List.copyOf(mentionable.values()));
    }

    /** The stored text as its author typed it. */
    String typed(String stored) {
        return Mentions.named(stored, people.badges(Mentions.in(stored)));
    }

    /** Remembers whom the comment names now, and tells of those it did not name before. */
    void note(Comment comment) {
        Set<PersonId> named = new HashSet<>(Mentions.in(comment.text()));
        named.remove(comment.author());
        List<Mention> before = mentions.findByComment(comment.id());
        mentions.deleteAll(before.stream()
                .filter(mention -> !named.contains(mention.person()))
                .toList());
        named.removeAll(before.stream().map(Mention::person).collect(Collectors.toSet()));
        List<Mention> fresh = new ArrayList<>();
        for (PersonId person : named) {
            fresh.add(new Mention(comment, person));
            events.publishEvent(
                    new PersonMentioned(comment.board(), comment.subject(), comment.id(), person, comment.author()));
        }
        mentions.saveAll(fresh);
    }

    void forget(Comment comment) {
        mentions.deleteByComment(comment.id());
    }
}
