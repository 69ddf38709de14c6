package org.roundtable.board;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.common.Alphabet;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what screens follow of a board. It guards nothing. */
@Component
@Transactional(readOnly = true)
class BoardLoader {
    private final BoardRepository boards;
    private final MembershipRepository memberships;
    private final InvitationRepository invitations;
    private final People people;
    private final Clock clock;

    BoardLoader(
            BoardRepository boards,
            MembershipRepository memberships,
            InvitationRepository invitations,
            People people,
            Clock clock) {
        this.boards = boards;
        this.memberships = memberships;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
    }

    BoardSnapshot snapshot(BoardId board) {
        return boards.findById(board.value()).orElseThrow(NotFound::new).snapshot(members(board));
    }

    List<MemberView> members(BoardId board) {
        List<Membership> current = memberships.findByBoardAndEndedAtIsNull(board);
        Map<PersonId, PersonBadge> badges = badges(current.stream().map(Membership::person));
        return current.stream()
                .map(membership -> membership.view(badge(badges, membership.person())))
                .sorted(Comparator.comparing(member -> member.person().name(), Alphabet.ORDER))
                .toList();
    }

    AdministeredBoard administered(BoardId board) {
        return new AdministeredBoard(snapshot(board), former(board), invitations(board));
    }

    private List<FormerMember> former(BoardId board) {
        List<Membership> ended = memberships.findByBoardAndEndedAtIsNotNullOrderByEndedAtDesc(board);
        Map<PersonId, PersonBadge> badges = badges(ended.stream().map(Membership::person));
        return ended.stream()
                .map(membership -> membership.former(badge(badges, membership.person())))
                .toList();
    }

    private List<InvitationView> invitations(BoardId board) {
        List<Invitation> made = invitations.findByBoardOrderByMadeAtDesc(board);
        Map<PersonId, PersonBadge> badges =
                badges(made.stream().map(Invitation::usedBy).flatMap(Optional::stream));
        return made.stream()
                .map(invitation ->
                        invitation.view(clock.instant(), invitation.usedBy().map(person -> badge(badges, person))))
                .toList();
    }

    private Map<PersonId, PersonBadge> badges(Stream<PersonId> persons) {
        return people.badges(persons.distinct().toList());
    }

    private static PersonBadge badge(Map<PersonId, PersonBadge> badges, PersonId person) {
        return Objects.requireNonNull(badges.get(person));
    }
}
