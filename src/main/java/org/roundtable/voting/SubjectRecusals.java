package org.roundtable.voting;

import java.time.Clock;
import java.util.List;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.live.RightsNarrowed;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.MemberOf;
import org.roundtable.security.People;
import org.roundtable.security.ReaderOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest in what polls are about, whether or not there is a poll on it yet. */
@Service
@MemberOf("#board")
@Transactional
public class SubjectRecusals {
    private final SubjectRecusalRepository recusals;
    private final OpenPolls open;
    private final Recusing recusing;
    private final RecusalBadges badges;
    private final PollSubjects subjects;
    private final BoardRoster roster;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubjectRecusals(
            SubjectRecusalRepository recusals,
            OpenPolls open,
            Recusing recusing,
            RecusalBadges badges,
            PollSubjects subjects,
            BoardRoster roster,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recusals = recusals;
        this.open = open;
        this.recusing = recusing;
        this.badges = badges;
        this.subjects = subjects;
        this.roster = roster;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the signed-in person out of every poll on the subject, those that are open and those to come.
     *
     * @throws NotFound when there is no such subject, or they may not see it
     * @throws Rejected {@code recused-already}; or as {@link Recusals#declare} says of a poll that is open
     */
    public void declare(BoardId board, Topic subject, Conflict conflict) {
        put(board, subject, me.id(), conflict);
    }

    /** The same for somebody who told a facilitator, or whose conflict of interest the board has found. */
    @FacilitatorOf("#board")
    public void record(BoardId board, Topic subject, PersonId person, Conflict conflict) {
        roster.role(board, person);
        put(board, subject, person, conflict);
    }

    /**
     * Polls that are opened from now on have them again; an open poll keeps its own recusal.
     *
     * @throws Rejected {@code not-recused}
     * @throws NotAllowed {@code own-recusal}
     * @throws Invalid on {@code reason}
     */
    @FacilitatorOf("#board")
    public void takeBack(BoardId board, Topic subject, PersonId person, String reason) {
        roster.hold(board);
        recusals.findByBoardAndSubjectAndStandingPerson(board, subject, person)
                .orElseThrow(TakenBack::already)
                .takeBack(me.id(), reason, clock.instant());
        publish(board, subject, person, "recusal.taken-back");
    }

    /** Who is out of the polls on a subject. */
    @ReaderOf("#board")
    @Transactional(readOnly = true)
    public Feed<List<RecusalView>> feed(BoardId board, Topic subject) {
        return new Feed<>(PollTopics.on(subject), "recusals/" + board.text(), () -> load(board, subject));
    }

    private List<RecusalView> load(BoardId board, Topic subject) {
        return badges.viewsOnSubject(recusals.findByBoardAndSubjectAndStandingPersonIsNotNull(board, subject));
    }

    private void put(BoardId board, Topic subject, PersonId person, Conflict conflict) {
        if (subjects.find(board, subject).isEmpty()) {
            throw new NotFound();
        }
        roster.hold(board);
        if (recusals.findByBoardAndSubjectAndStandingPerson(board, subject, person)
                .isPresent()) {
            throw new Rejected("recused-already");
        }
        Declared declared = Declared.of(conflict, me.id(), clock.instant());
        recusals.save(new SubjectRecusal(board, subject, person, declared));
        open.locked(board, subject).stream()
                .filter(poll -> recusing.concerns(poll, person))
                .forEach(poll -> recusing.recuse(poll, person, declared));
        publish(board, subject, person, person.equals(me.id()) ? "recusal.declared" : "recusal.recorded");
    }

    private void publish(BoardId board, Topic subject, PersonId person, String action) {
        String name = people.badge(person).name();
        events.publishEvent(new SubjectRecusalChanged(board, subject, action, name, me.id()));
        if (roster.charter(board).recusal().restrict()) {
            events.publishEvent(new RightsNarrowed(person));
        }
    }
}
