package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.MemberOf;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members who ask others to vote for them, where the charter lets them. */
@Service
@MemberOf("#board")
@Transactional
public class Proxies {
    private final ProxyRepository proxies;
    private final Polls polls;
    private final OpenPolls open;
    private final ElectorRepository electors;
    private final BoardRoster roster;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proxies(
            ProxyRepository proxies,
            Polls polls,
            OpenPolls open,
            ElectorRepository electors,
            BoardRoster roster,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proxies = proxies;
        this.polls = polls;
        this.open = open;
        this.electors = electors;
        this.roster = roster;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks another member to vote for the signed-in person.
     *
     * @throws NotEntitled when the signed-in person does not vote there
     * @throws Rejected {@code proxy-holder-without-vote}; or as {@link ProxyRule} says
     * @throws PollNotOpen when it is for a poll that is over
     * @throws Invalid {@code until-past} on {@code until}
     */
    public ProxyId give(BoardId board, PersonId holder, ProxyScope scope) {
        roster.hold(board);
        int perHolder = switch (scope) {
            case ProxyScope.OnePoll one -> allowed(board, one, holder);
            case ProxyScope.Until day -> allowed(board, day, holder);
        };
        List<Proxy> standing = proxies.inForce(board, clock.instant()).stream()
                .filter(proxy -> proxy.meets(scope))
                .toList();
        ProxyRule.check(perHolder, me.id(), holder, standing);
        Proxy given = proxies.save(new Proxy(board, me.id(), holder, scope, clock.instant()));
        publish(given, "proxy.given");
        return given.id();
    }

    /**
     * Votes for oneself again. What the holder has cast stands until one's own vote replaces it.
     *
     * @throws NotFound when there is no such proxy of the signed-in person
     * @throws Rejected {@code proxy-over}
     */
    public void revoke(BoardId board, ProxyId proxy) {
        Proxy given = proxies.findByIdAndBoard(proxy.value(), board)
                .filter(mine -> mine.giver().equals(me.id()))
                .orElseThrow(NotFound::new);
        given.revoke(clock.instant());
        publish(given, "proxy.revoked");
    }

    /** The proxies in force that the signed-in person has given or holds. */
    @Transactional(readOnly = true)
    public List<ProxyView> mine(BoardId board) {
        return proxies.inForce(board, clock.instant()).stream()
                .filter(proxy -> proxy.giver().equals(me.id()) || proxy.holder().equals(me.id()))
                .map(proxy -> new ProxyView(
                        proxy.id(), people.badge(proxy.giver()), people.badge(proxy.holder()), proxy.scope()))
                .toList();
    }

    private int allowed(BoardId board, ProxyScope.OnePoll one, PersonId holder) {
        Poll poll = polls.locked(board, one.poll());
        poll.requireOpen(clock.instant());
        requireVotes(
                electors.existsByPollAndPerson(one.poll(), me.id()),
                electors.existsByPollAndPerson(one.poll(), holder));
        return poll.proxiesPerHolder();
    }

    private int allowed(BoardId board, ProxyScope.Until day, PersonId holder) {
        Instant now = clock.instant();
        if (!day.until().isAfter(now)) {
            throw new Invalid("until", "until-past");
        }
        requireVotes(
                roster.seated(board).contains(me.id()), roster.seated(board).contains(holder));
        return roster.charter(board).proxiesPerHolder();
    }

    private static void requireVotes(boolean giver, boolean holder) {
        if (!giver) {
            throw new NotEntitled();
        }
        if (!holder) {
            throw new Rejected("proxy-holder-without-vote");
        }
    }

    private void publish(Proxy proxy, String action) {
        List<PollId> shown =
                open.of(proxy.board()).stream().filter(proxy::appliesTo).toList();
        String holder = people.badge(proxy.holder()).name();
        events.publishEvent(new ProxyChanged(proxy.board(), action, holder, shown, me.id()));
    }
}
