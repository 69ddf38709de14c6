package org.roundtable.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeSupport;
import org.roundtable.initiative.Proposals;
import org.roundtable.initiative.StageService;
import org.roundtable.security.ProfileService;
import org.roundtable.security.TextSize;
import org.roundtable.security.Theme;
import org.roundtable.testing.As;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;

/** A board made for one journey, whose people can sit down at browsers. */
final class Table implements AutoCloseable {
    private final World world = Server.world();
    private final TestBoard board;
    private final Map<Visitor, Seated> visitors = new LinkedHashMap<>();

    /** @param members how many hold a seat besides those who sit down later */
    Table(int members) {
        board = world.board(members);
    }

    TestBoard board() {
        return board;
    }

    String path(String rest) {
        return "/boards/" + board.id().text() + rest;
    }

    /** A new member with a seat, signed in at a desk. */
    Visitor member(String name) {
        return seat(name, Role.MEMBER, Visitor.atDesk());
    }

    Visitor memberOnPhone(String name) {
        return seat(name, Role.MEMBER, Visitor.onPhone());
    }

    /** The same, at the far end of a wire. */
    Visitor memberBehind(String name, CutWire wire) {
        return seat(name, Role.MEMBER, Visitor.at(Visitor.DESK, ColorScheme.LIGHT, "en-US", wire::url));
    }

    Visitor facilitator(String name) {
        return seat(name, Role.FACILITATOR, Visitor.atDesk());
    }

    Visitor observer(String name) {
        return seat(name, Role.OBSERVER, Visitor.atDesk());
    }

    /** The same, whose screens speak Spanish. */
    Visitor spanishMember(String name) {
        return spanishMember(name, Visitor.DESK);
    }

    Visitor spanishMemberOnPhone(String name) {
        return spanishMember(name, Visitor.PHONE);
    }

    private Visitor spanishMember(String name, int width) {
        return seat(name, Role.MEMBER, Visitor.at(width, ColorScheme.LIGHT, "es-US", Server::url), "es");
    }

    private Visitor seat(String name, Role role, Visitor visitor) {
        return seat(name, role, visitor, "en");
    }

    private Visitor seat(String name, Role role, Visitor visitor, String language) {
        String email = Ids.text(Ids.next()) + "@example.org";
        PersonId person = world.personWhoSignsIn(name, email);
        As.person(person, () -> Server.bean(ProfileService.class).prefer(language, TextSize.NORMAL, Theme.SYSTEM));
        world.seat(board, person, role, role == Role.MEMBER ? Optional.of(SeatCategory.RESIDENT) : Optional.empty());
        visitors.put(visitor, new Seated(person, email));
        return visitor.signIn(email, World.PASSWORD);
    }

    /** Somebody's address to sign in with. */
    String email(Visitor visitor) {
        return seated(visitor).email();
    }

    PersonId person(Visitor visitor) {
        return seated(visitor).person();
    }

    /** Somebody else than the visitors who is a member, counted from 0. */
    PersonId member(int index) {
        return board.member(index);
    }

    InitiativeId draft(PersonId author, String title) {
        return Server.bean(Proposals.class).draft(board.id(), author, title);
    }

    InitiativeId proposed(PersonId author, String title) {
        return Server.bean(Proposals.class).proposed(board.id(), author, title);
    }

    /** A proposal that the facilitator has brought to discussion. */
    InitiativeId discussed(PersonId author, String title) {
        InitiativeId id = proposed(author, title);
        As.person(
                board.facilitator(),
                () -> Server.bean(StageService.class).move(board.id(), id, Arrow.DISCUSS, "Ready to be weighed"));
        return id;
    }

    /** A vote on an initiative, by majority and without a quorum. */
    PollId poll(InitiativeId initiative, String question) {
        var terms = new PollTerms(question, "", PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        return As.person(
                board.facilitator(),
                () -> Server.bean(PollFacilitation.class)
                        .open(board.id(), new NewPoll(Optional.of(initiative.topic()), terms)));
    }

    void second(PersonId member, InitiativeId initiative) {
        As.person(member, () -> Server.bean(InitiativeSupport.class).second(board.id(), initiative));
    }

    void cast(PersonId member, PollId poll, Choice choice) {
        Server.bean(PollWorld.class).cast(board, poll, member, choice);
    }

    void say(PersonId member, InitiativeId initiative, String words) {
        var said = new NewComment(CommentId.next(), initiative.topic(), Optional.empty(), Optional.empty(), words);
        As.person(member, () -> Server.bean(CommentService.class).write(board.id(), said));
    }

    String path(InitiativeId initiative) {
        return "/" + InitiativeLinks.initiative(board.id(), initiative);
    }

    String path(PollId poll) {
        return "/" + PollLinks.poll(board.id(), poll);
    }

    private Seated seated(Visitor visitor) {
        return Objects.requireNonNull(visitors.get(visitor));
    }

    @Override
    public void close() {
        visitors.keySet().forEach(Visitor::close);
    }

    private record Seated(PersonId person, String email) {}
}
