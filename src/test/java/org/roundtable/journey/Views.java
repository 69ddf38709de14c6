package org.roundtable.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.roundtable.audit.AuditLinks;
import org.roundtable.board.BoardDirectory;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.Invitations;
import org.roundtable.board.NewInvitation;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.LibraryCase;
import org.roundtable.initiative.Stage;
import org.roundtable.live.LiveLinks;
import org.roundtable.live.Topic;
import org.roundtable.meeting.DateLinks;
import org.roundtable.meeting.DateProposal;
import org.roundtable.meeting.DateSearchId;
import org.roundtable.meeting.DateSearching;
import org.roundtable.meeting.DoorKind;
import org.roundtable.meeting.DoorService;
import org.roundtable.meeting.DoorView;
import org.roundtable.meeting.DoorsSnapshot;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingPlanning;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.MeetingSummary;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.meeting.PulseLinks;
import org.roundtable.meeting.Repeat;
import org.roundtable.notification.MailLinks;
import org.roundtable.security.DemoPeople;
import org.roundtable.security.DemoPerson;
import org.roundtable.security.PeopleAdministration;
import org.roundtable.testing.As;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollSummary;

/** Every screen of the application, filled with what the demo tells. */
final class Views {
    /** Only an application without accounts has it. */
    static final View SET_UP = new View("set-up", View.NOBODY, "/setup");

    private static final MeetingId OPEN = new MeetingId(1);
    private static final LocalDateTime FAR_AHEAD = LocalDateTime.of(2099, 5, 4, 18, 0);
    private static final String GRACE = "Grace Whitfield";
    private static final String MARCUS = "Marcus Hill";
    private static final String ROSA = "Rosa Delgado";
    private static final String BEN = "Ben Carter";
    private static final String DANA = "Dana Reyes";

    private final PersonId dana = person(DANA);
    private final PersonId grace = person(GRACE);
    private final PersonId marcus = person(MARCUS);
    private final BoardId board = As.administrator(
                    dana, () -> Server.bean(BoardDirectory.class).all())
            .stream()
            .filter(any -> any.name().startsWith("Riverside"))
            .findAny()
            .orElseThrow()
            .id();
    private final List<InitiativeCard> cards =
            As.person(grace, () -> Server.bean(InitiativeService.class).cards(board));
    private final List<PollSummary> polls = As.person(
            grace, () -> Server.bean(PollService.class).feedOf(board).load().get());

    private Views() {}

    /** All but {@link #SET_UP}, one person's beside each other. */
    static List<View> all() {
        Views views = new Views();
        return Stream.of(
                        views.outside(),
                        views.home(),
                        views.initiatives(),
                        views.writing(),
                        views.votes(),
                        views.voteKinds(),
                        views.voteDialogs(),
                        views.meetings(),
                        views.dates(),
                        views.openMeeting(),
                        views.meetingsAfter(),
                        views.board(),
                        views.administration(),
                        views.rooms(),
                        views.installation())
                .flatMap(part -> part)
                .sorted(Comparator.comparing(View::who))
                .toList();
    }

    private Stream<View> outside() {
        String invitation = invitation();
        String password = As.administrator(
                dana, () -> Server.bean(PeopleAdministration.class).passwordLink(marcus));
        return Stream.of(
                new View("sign-in", View.NOBODY, "/login"),
                new View("sign-in-failed", View.NOBODY, "/login?error"),
                new View("invitation", View.NOBODY, "/" + BoardLinks.invitation(invitation)),
                new View("invitation-gone", View.NOBODY, "/" + BoardLinks.invitation("used-long-ago")),
                new View("invitation-signed-in", DANA, "/" + BoardLinks.joining(invitation)),
                new View("password-link", View.NOBODY, "/password/" + password),
                new View("password-link-gone", View.NOBODY, "/password/used-long-ago"),
                new View("rsvp-gone", View.NOBODY, "/" + MeetingLinks.rsvp("used-long-ago")),
                new View("mail-stop-gone", View.NOBODY, "/" + MailLinks.MINE + "/stop/used-long-ago"),
                new View("not-found", MARCUS, "/nothing-here"));
    }

    private Stream<View> home() {
        return Stream.of(
                new View("start", MARCUS, "/"),
                new View("home", MARCUS, onBoard("")),
                new View("home-list", MARCUS, onBoard("?view=LIST")),
                new View("home-nothing-found", MARCUS, onBoard("?q=zebra")),
                new View("home-facilitator", GRACE, onBoard("")),
                new View("home-observer", BEN, onBoard("")),
                new View("home-spanish", ROSA, onBoard("")),
                new View("home-menu", MARCUS, onBoard(""), MARCUS),
                new View("boards", MARCUS, "/boards"),
                new View("boards-none", DANA, "/boards"),
                new View("profile", MARCUS, "/profile"),
                new View("mail", MARCUS, "/" + MailLinks.MINE),
                new View("not-allowed", MARCUS, "/" + BoardLinks.administration()),
                new View("not-found-on-board", MARCUS, onBoard("/initiatives/0")));
    }

    private Stream<View> initiatives() {
        InitiativeCard decision = on(openPoll());
        return Stream.of(
                initiative("initiative-proposed", MARCUS, at(Stage.PROPOSED)),
                initiative("initiative-discussion", MARCUS, at(Stage.DISCUSSION)),
                initiative("initiative-spanish", ROSA, at(Stage.DISCUSSION)),
                new View("initiative-comment-menu", GRACE, path(at(Stage.DISCUSSION)), "More"),
                initiative("initiative-decision", MARCUS, decision),
                initiative("initiative-decision-facilitator", GRACE, decision),
                initiative("initiative-decision-observer", BEN, decision),
                initiative("initiative-planned", MARCUS, at(Stage.PLANNED)),
                initiative("initiative-under-way", GRACE, at(Stage.UNDER_WAY)),
                initiative("initiative-completed", MARCUS, at(Stage.COMPLETED)),
                initiative("initiative-declined", BEN, at(Stage.DECLINED)),
                initiative("initiative-withdrawn", MARCUS, at(Stage.WITHDRAWN)));
    }

    private Stream<View> writing() {
        InitiativeCard draft = As.person(
                        marcus, () -> Server.bean(InitiativeService.class).myDrafts(board))
                .getFirst();
        return Stream.of(
                initiative("initiative-draft", MARCUS, draft),
                new View("initiative-edit", MARCUS, "/" + InitiativeLinks.edit(board, draft.id())),
                new View("initiative-new", MARCUS, "/" + InitiativeLinks.begin(board)),
                new View("needs", MARCUS, "/" + InitiativeLinks.needs(board)),
                new View("needs-facilitator", GRACE, "/" + InitiativeLinks.needs(board)),
                new View("library", MARCUS, "/" + InitiativeLinks.LIBRARY),
                new View("case", MARCUS, "/" + InitiativeLinks.library(LibraryCase.DENVER)));
    }

    private Stream<View> votes() {
        PollId open = openPoll().id();
        return Stream.of(
                new View("votes", MARCUS, "/" + PollLinks.all(board)),
                new View("votes-spanish", ROSA, "/" + PollLinks.all(board)),
                poll("vote-open", MARCUS, open),
                poll("vote-open-spanish", ROSA, open),
                poll("vote-open-facilitator", GRACE, open),
                poll("vote-open-observer", BEN, open),
                poll("vote-closed", MARCUS, poll(over(PollState.CLOSED)).id()),
                poll(
                        "vote-closed-facilitator",
                        GRACE,
                        poll(over(PollState.CLOSED)).id()),
                poll("vote-annulled", MARCUS, poll(over(PollState.ANNULLED)).id()),
                new View("vote-new", GRACE, "/" + PollLinks.open(board, Optional.empty(), "")),
                new View("vote-new-member", MARCUS, "/" + PollLinks.open(board, Optional.empty(), "")));
    }

    /** Every kind of ballot paper, and every kind of result. */
    private Stream<View> voteKinds() {
        return Stream.of(
                poll("vote-rank", MARCUS, asking("Which two neighbors")),
                poll("vote-rank-spanish", ROSA, asking("Which two neighbors")),
                poll("vote-budget", MARCUS, asking("How do we share")),
                poll("vote-date", MARCUS, asking("When do we hold")),
                poll("vote-ranked", MARCUS, asking("What shall we call")),
                poll("vote-dots", BEN, asking("What do we talk about")),
                poll("vote-secret", MARCUS, asking("Who speaks for us")),
                new View("decisions", MARCUS, "/" + PollLinks.decisions(board)),
                new View("decisions-spanish", ROSA, "/" + PollLinks.decisions(board)));
    }

    private PollId asking(String beginning) {
        return poll(poll -> poll.question().startsWith(beginning)).id();
    }

    private Stream<View> voteDialogs() {
        String open = "/" + PollLinks.poll(board, openPoll().id());
        return Stream.of(
                new View("vote-close", GRACE, open, "Close the vote now"),
                new View("vote-extend", GRACE, open, "Give more time"),
                new View("vote-annul", GRACE, open, "Annul the vote"));
    }

    private Stream<View> meetings() {
        MeetingId next = As.person(
                        grace,
                        () -> Server.bean(MeetingService.class)
                                .feedOf(board)
                                .load()
                                .get())
                .next(Server.bean(Clock.class).instant())
                .orElseThrow()
                .id();
        String meeting = "/" + MeetingLinks.meeting(board, next);
        return Stream.of(
                new View("meetings", MARCUS, "/" + MeetingLinks.all(board)),
                new View("meetings-spanish", ROSA, "/" + MeetingLinks.all(board)),
                new View("meetings-facilitator", GRACE, "/" + MeetingLinks.all(board)),
                new View("meeting", MARCUS, meeting),
                new View("meeting-spanish", ROSA, meeting),
                new View("meeting-facilitator", GRACE, meeting),
                new View("meeting-observer", BEN, meeting),
                new View("meeting-item-change", GRACE, meeting, "Change Open floor"),
                new View("meeting-document-add", GRACE, meeting, "Add a document to Open floor"),
                new View("meeting-cancel", GRACE, meeting, "Cancel the meeting"),
                new View("needs-log", GRACE, "/" + MeetingLinks.needsLog(board)),
                new View("needs-log-member", MARCUS, "/" + MeetingLinks.needsLog(board)),
                new View("meeting-new", GRACE, "/" + MeetingLinks.plan(board)),
                new View("meeting-new-member", MARCUS, "/" + MeetingLinks.plan(board)),
                new View("meeting-change", GRACE, "/" + MeetingLinks.change(board, next)));
    }

    /** A date that is looked for far ahead. */
    private Stream<View> dates() {
        DateSearchId search = new DateSearchId(1);
        LocalPlan plan =
                new LocalPlan(MeetingKind.SPECIAL, "Budget evening", FAR_AHEAD, Duration.ofHours(2), "Library", "");
        DateProposal proposal = new DateProposal(
                plan,
                List.of(FAR_AHEAD, FAR_AHEAD.plusDays(1), FAR_AHEAD.plusDays(3)),
                Optional.empty(),
                "When can you come to “Budget evening”?",
                "");
        As.person(grace, () -> Server.bean(DateSearching.class).ask(board, search, proposal));
        String dates = "/" + DateLinks.search(board, search);
        return Stream.of(
                new View("date-search", MARCUS, dates),
                new View("date-search-spanish", ROSA, dates),
                new View("date-search-facilitator", GRACE, dates),
                new View("date-search-give-up", GRACE, dates, "Stop looking for a date"),
                new View("date-new", GRACE, "/" + DateLinks.ask(board)),
                new View("date-change", GRACE, "/" + DateLinks.change(board, search)));
    }

    private Stream<View> openMeeting() {
        String wall = "/" + OpenLinks.wall(link(DoorKind.WALL));
        String questions = "/" + OpenLinks.questions(board, OPEN);
        return Stream.of(
                new View("wall", View.NOBODY, wall + "?look=light"),
                new View("wall-dark", View.NOBODY, wall + "?look=dark"),
                new View("wall-gone", View.NOBODY, "/" + OpenLinks.wall("revoked-long-ago")),
                new View("guest-join", View.NOBODY, "/" + OpenLinks.guests(link(DoorKind.GUESTS))),
                new View("member-check-in", ROSA, "/" + OpenLinks.checkIn(link(DoorKind.GUESTS))),
                new View("questions", MARCUS, questions),
                new View("questions-facilitator", GRACE, questions),
                new View("questions-rules", GRACE, questions, "How we take questions"),
                new View("doors", GRACE, "/" + OpenLinks.doors(board, OPEN)));
    }

    /** Planned far ahead, so that it is nobody's next meeting. */
    private String link(DoorKind kind) {
        LocalPlan plan =
                new LocalPlan(MeetingKind.TOWN_HALL, "An open evening", FAR_AHEAD, Duration.ofHours(2), "Library", "");
        DoorService doors = Server.bean(DoorService.class);
        return As.person(grace, () -> {
            Server.bean(MeetingPlanning.class).plan(board, OPEN, plan, Repeat.NEVER);
            if (door(doors, kind).isEmpty()) {
                doors.make(board, OPEN, kind);
            }
            return door(doors, kind).orElseThrow().token();
        });
    }

    private Optional<DoorView> door(DoorService doors, DoorKind kind) {
        DoorsSnapshot now = doors.feed(board, OPEN).load().get();
        return kind == DoorKind.WALL ? now.wall() : now.door();
    }

    /** What follows from meetings. */
    private Stream<View> meetingsAfter() {
        MeetingId meeting =
                As.person(grace, () -> Server.bean(MeetingService.class).feedOf(board)).load().get().all().stream()
                        .min(Comparator.comparing((MeetingSummary each) -> each.state() != MeetingState.ENDED))
                        .orElseThrow()
                        .id();
        return Stream.of(
                new View("minutes", MARCUS, "/" + MeetingLinks.minutes(board, meeting)),
                new View("minutes-spanish", ROSA, "/" + MeetingLinks.minutes(board, meeting)),
                new View("minutes-edit", GRACE, "/" + MeetingLinks.writing(board, meeting)),
                new View("pulse", MARCUS, "/" + PulseLinks.line(board)),
                new View("pulse-spanish", ROSA, "/" + PulseLinks.line(board)),
                new View("participation", GRACE, "/" + PulseLinks.participation(board, 12)),
                new View("participation-member", MARCUS, "/" + PulseLinks.participation(board)),
                new View("actions", MARCUS, "/" + MeetingLinks.actions(board)),
                new View("actions-facilitator", GRACE, "/" + MeetingLinks.actions(board)));
    }

    private Stream<View> board() {
        return Stream.of(
                new View("people", MARCUS, "/" + BoardLinks.people(board)),
                new View("charter", MARCUS, "/" + BoardLinks.charter(board)));
    }

    private Stream<View> rooms() {
        MeetingId next = As.person(
                        grace,
                        () -> Server.bean(MeetingService.class)
                                .feedOf(board)
                                .load()
                                .get())
                .next(Server.bean(Clock.class).instant())
                .orElseThrow()
                .id();
        String room = "/" + MeetingLinks.room(board, next);
        return Stream.of(
                new View("meeting-room", MARCUS, room),
                new View("meeting-room-spanish", ROSA, room),
                new View("meeting-room-facilitator", GRACE, room),
                new View("meeting-room-observer", BEN, room),
                new View("meeting-room-check-in", GRACE, room, "Check somebody in"));
    }

    private Stream<View> administration() {
        return Stream.of(
                new View("admin-boards", DANA, "/" + BoardLinks.administration()),
                new View("admin-board-new", DANA, "/" + BoardLinks.newBoard()),
                new View("admin-board", DANA, "/" + BoardLinks.administration(board)),
                new View("admin-board-invite", DANA, "/" + BoardLinks.administration(board), "Invite somebody"));
    }

    private Stream<View> installation() {
        return Stream.of(
                new View("admin-people", DANA, "/admin/people"),
                new View("admin-people-new", DANA, "/admin/people", "Open an account"),
                new View("audit", DANA, "/" + AuditLinks.RECORD),
                new View("admin-mail", DANA, "/" + MailLinks.QUEUE),
                new View("admin-live", DANA, "/" + LiveLinks.FIGURES),
                new View("admin-menu", DANA, "/boards", DANA));
    }

    private String invitation() {
        NewInvitation newcomer =
                new NewInvitation(Role.MEMBER, Optional.of(SeatCategory.RESIDENT), "", "", NewInvitation.DAYS);
        return As.administrator(dana, () -> Server.bean(Invitations.class).invite(board, newcomer))
                .token();
    }

    private View initiative(String name, String who, InitiativeCard card) {
        return new View(name, who, path(card));
    }

    private View poll(String name, String who, PollId poll) {
        return new View(name, who, "/" + PollLinks.poll(board, poll));
    }

    private String path(InitiativeCard card) {
        return "/" + InitiativeLinks.initiative(board, card.id());
    }

    private String onBoard(String rest) {
        return "/boards/" + board.text() + rest;
    }

    /** The one most has been said about. */
    private InitiativeCard at(Stage stage) {
        return cards.stream()
                .filter(card -> card.stage() == stage)
                .max(Comparator.comparing(InitiativeCard::comments))
                .orElseThrow();
    }

    private InitiativeCard on(PollSummary poll) {
        long subject = poll.subject().orElseThrow().id();
        return cards.stream()
                .filter(card -> card.id().value() == subject)
                .findAny()
                .orElseThrow();
    }

    private PollSummary openPoll() {
        return poll(poll -> poll.waitsFor(marcus)
                && poll.subject().filter(this::isInitiative).isPresent());
    }

    private boolean isInitiative(Topic subject) {
        return cards.stream().anyMatch(card -> card.id().topic().equals(subject));
    }

    private PollSummary poll(Predicate<PollSummary> wanted) {
        return polls.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static Predicate<PollSummary> over(PollState state) {
        return poll -> poll.state() == state;
    }

    private static PersonId person(String name) {
        return Server.bean(DemoPeople.class).all().stream()
                .filter(guest -> guest.name().equals(name))
                .map(DemoPerson::id)
                .findAny()
                .orElseThrow();
    }
}
