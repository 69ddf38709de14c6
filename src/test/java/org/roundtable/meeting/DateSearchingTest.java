package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.voting.count.Availability.IF_NEED_BE;
import static org.roundtable.voting.count.Availability.NO;
import static org.roundtable.voting.count.Availability.YES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.notification.TestMailbox;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.OutcomeView;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.roundtable.voting.count.Availability;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestMailbox.class)
class DateSearchingTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    PollWorld polls;

    @Autowired
    DateSearching searching;

    @Autowired
    DateSearches searches;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollOutcomes outcomes;

    @Autowired
    MeetingService meetings;

    @Autowired
    BoardCalendar calendar;

    @Autowired
    CalendarByLink calendars;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    World.TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(2);
    }

    @Test
    void theMeetingIsPlannedAtTheTimeThatIsChosenAndEverybodyIsInvited() {
        var search = ask(7, 8, 9);
        answer(search, 0, NO, YES, IF_NEED_BE);
        answer(search, 1, YES, YES, NO);
        var meeting = choose(search, 1);
        assertThat(planned()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(meeting);
            assertThat(one.plan().startsAt()).isEqualTo(option(search, 1));
            assertThat(one.plan().place()).isEqualTo("Library");
        });
        assertThat(poll(search).state()).isEqualTo(PollState.CLOSED);
        assertThat(poll(search).outcome().map(OutcomeView::text)).contains("We meet then.");
        assertThat(seen(search).state()).isEqualTo(DateSearchState.FOUND);
        assertThat(seen(search).meeting()).contains(meeting);
        assertThat(Stream.of(board.facilitator(), board.observer(), board.member(0), board.member(1)))
                .allSatisfy(person -> assertThat(mails(person)).hasSize(1));
    }

    @Test
    void noCalendarHasATimeThatIsOnlyProposedOrWasNotChosen() {
        var search = ask(7, 8, 9);
        String link = As.person(board.facilitator(), () -> calendar.link(board.id()));
        String secret = link.substring(link.lastIndexOf('/') + 1).replace(".ics", "");
        assertThat(calendars.read(secret).orElseThrow()).doesNotContain("VEVENT", "TENTATIVE");
        assertThat(planned()).isEmpty();
        choose(search, 2);
        assertThat(calendars.read(secret).orElseThrow().split("BEGIN:VEVENT")).hasSize(2);
        assertThat(calendars.read(secret).orElseThrow()).doesNotContain("TENTATIVE");
    }

    @Test
    void aTimeThatHasPassedOrWasNeverProposedIsNotChosen() {
        var start = LocalDateTime.ofInstant(clock.instant().plusSeconds(3_600), Plans.ZONE);
        var search = ask(start, plans.inDays(8).startsAt());
        clock.advance(Duration.ofHours(2));
        rejected("date-passed", () -> choose(search, 0));
        rejected("date-not-offered", () -> choose(search, option(search, 1).plusSeconds(60)));
        choose(search, 1);
        rejected("date-found", () -> choose(search, 1));
        assertThat(planned()).hasSize(1);
    }

    @Test
    void onceAnsweredTheTimesStayAsTheyAre() {
        var search = ask(7, 8);
        facilitating(() -> searching.change(board.id(), search, proposal("Other name", days(10, 11, 12))));
        assertThat(poll(search).terms().options()).hasSize(3);
        assertThat(seen(search).plan().title()).isEqualTo("Other name");
        answer(search, 0, NO, YES, YES);
        rejected("rules-frozen", () -> searching.change(board.id(), search, proposal("Third", days(10, 11))));
        assertThat(seen(search).plan().title()).isEqualTo("Other name");
    }

    @Test
    void askedTwiceThereIsOneSearch() {
        var search = DateSearchId.next();
        facilitating(() -> searching.ask(board.id(), search, proposal("Once", days(7, 8))));
        facilitating(() -> searching.ask(board.id(), search, proposal("Once", days(7, 8))));
        assertThat(polls.list(board)).hasSize(1);
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatIsGivenUpSaysWhyAndMayBeAskedAgain() {
        var search = ask(7, 8);
        invalid("reason", () -> searching.giveUp(board.id(), search, " "));
        facilitating(() -> searching.giveUp(board.id(), search, "No room is free"));
        assertThat(seen(search).state()).isEqualTo(DateSearchState.GIVEN_UP);
        assertThat(seen(search).reason()).isEqualTo("No room is free");
        assertThat(poll(search).state()).isEqualTo(PollState.ANNULLED);
        assertThat(open()).isEmpty();
        rejected("date-given-up", () -> choose(search, 0));
        var annulled = poll(search);
        facilitating(() -> facilitation.open(
                board.id(), new NewPoll(annulled.subject(), annulled.terms(), Optional.of(annulled.id()))));
        assertThat(seen(search).state()).isEqualTo(DateSearchState.OPEN);
        assertThat(poll(search).state()).isEqualTo(PollState.OPEN);
    }

    @Test
    void afterTheVoteIsClosedOneCanStillChooseOrGiveUp() {
        var search = ask(7, 8);
        polls.close(board, seen(search).poll());
        facilitating(() -> searching.giveUp(board.id(), search, "Nobody can come"));
        assertThat(poll(search).outcome().map(OutcomeView::text)).contains("Nobody can come");
        var other = ask(7, 8);
        polls.close(board, seen(other).poll());
        choose(other, 0);
        assertThat(planned()).hasSize(1);
    }

    @Test
    void thePollDoesNotGoItsOwnWay() {
        var search = ask(7, 8);
        var poll = seen(search).poll();
        var motion = PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        rejected("date-asks-for-times", () -> facilitation.amend(board.id(), poll, motion));
        rejected(
                "date-asked-already",
                () -> facilitation.open(
                        board.id(),
                        new NewPoll(Optional.of(search.topic()), poll(search).terms())));
        polls.close(board, poll);
        rejected("date-chosen-elsewhere", () -> outcomes.state(board.id(), poll, "We meet", OutcomeStep.NOTHING));
        facilitating(() -> searching.giveUp(board.id(), search, "Enough"));
        rejected(
                "date-asks-for-times",
                () -> facilitation.open(board.id(), new NewPoll(Optional.of(search.topic()), motion)));
    }

    @Test
    void aTakenBackPollEndsTheSearch() {
        var search = ask(7, 8);
        facilitating(() -> facilitation.annul(board.id(), seen(search).poll(), "Asked wrongly"));
        assertThat(seen(search).reason()).isEqualTo("Asked wrongly");
    }

    @Test
    void acrossAChangeOfTheClockTheHourStaysAndASkippedOneIsTheNextThereIs() {
        ZoneOffsetTransition spring = transition(true);
        LocalDateTime dayBefore = spring.getDateTimeBefore().minusDays(1).withHour(18);
        var search =
                ask(dayBefore, dayBefore.plusDays(1), spring.getDateTimeBefore().plusMinutes(30));
        assertThat(poll(search).terms().options())
                .extracting(option -> option.startsAt().orElseThrow())
                .containsExactly(
                        dayBefore.atZone(Plans.ZONE).toInstant(),
                        spring.getInstant(),
                        dayBefore.plusDays(1).atZone(Plans.ZONE).toInstant());
        choose(search, 2);
        assertThat(planned().getFirst().plan().startsAt().atZone(Plans.ZONE).toLocalDateTime())
                .isEqualTo(dayBefore.plusDays(1));
        invalid(
                "options",
                () -> searching.ask(
                        board.id(),
                        DateSearchId.next(),
                        proposal("Same", List.of(spring.getDateTimeBefore(), spring.getDateTimeAfter()))));
    }

    @Test
    void anHourThatComesTwiceIsPlannedTheFirstTime() {
        ZoneOffsetTransition autumn = transition(false);
        LocalDateTime twice = autumn.getDateTimeAfter().plusMinutes(30);
        var search = ask(twice, twice.plusDays(1));
        choose(search, 0);
        assertThat(planned().getFirst().plan().startsAt())
                .isEqualTo(autumn.getInstant().minus(Duration.ofMinutes(30)));
    }

    @Test
    void whatCannotBeTakenIsToldAtItsField() {
        invalid("options", () -> searching.ask(board.id(), DateSearchId.next(), proposal("M", days(7))));
        invalid("options", () -> searching.ask(board.id(), DateSearchId.next(), proposal("M", days(-1, 7))));
        invalid("options", () -> searching.ask(board.id(), DateSearchId.next(), proposal("M", List.of())));
        invalid("title", () -> searching.ask(board.id(), DateSearchId.next(), proposal(" ", days(7, 8))));
        invalid(
                "closesAt",
                () -> searching.ask(
                        board.id(),
                        DateSearchId.next(),
                        new DateProposal(
                                plans.inDays(7),
                                days(7, 8),
                                Optional.of(plans.inDays(-1).startsAt()),
                                "When?",
                                "")));
        assertThat(polls.list(board)).isEmpty();
    }

    @Test
    void onlyFacilitatorsOfTheBoardLookForDates() {
        var search = ask(7, 8);
        var other = world.board(0);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> searching.ask(board.id(), DateSearchId.next(), proposal("M", days(7, 8))));
            denied(expected, person, () -> searching.change(board.id(), search, proposal("M", days(7, 8))));
            denied(expected, person, () -> searching.giveUp(board.id(), search, "No"));
            denied(
                    expected,
                    person,
                    () -> searching.choose(board.id(), search, MeetingId.next(), Instant.MAX, "We meet"));
        }
        denied(NotFound.class, other.facilitator(), () -> searching.giveUp(other.id(), search, "No"));
        denied(NotFound.class, other.facilitator(), () -> searches.feed(other.id(), search));
        denied(NotFound.class, other.facilitator(), () -> searches.feed(board.id(), search));
        denied(NotFound.class, other.facilitator(), () -> searches.feedOf(board.id()));
    }

    private DateSearchId ask(int... days) {
        return ask(days(days).toArray(LocalDateTime[]::new));
    }

    private DateSearchId ask(LocalDateTime... starts) {
        var search = DateSearchId.next();
        facilitating(() -> searching.ask(board.id(), search, proposal("Board meeting", List.of(starts))));
        return search;
    }

    private List<LocalDateTime> days(int... days) {
        return Arrays.stream(days).mapToObj(day -> plans.inDays(day).startsAt()).toList();
    }

    private DateProposal proposal(String title, List<LocalDateTime> starts) {
        var usual = plans.inDays(7);
        return new DateProposal(
                new LocalPlan(usual.kind(), title, usual.startsAt(), usual.length(), usual.place(), usual.link()),
                starts,
                Optional.empty(),
                "When can you come?",
                "");
    }

    private MeetingId choose(DateSearchId search, int slot) {
        return choose(search, option(search, slot));
    }

    private MeetingId choose(DateSearchId search, Instant at) {
        var meeting = MeetingId.next();
        facilitating(() -> searching.choose(board.id(), search, meeting, at, "We meet then."));
        return meeting;
    }

    private void answer(DateSearchId search, int member, Availability... answers) {
        polls.cast(board, seen(search).poll(), board.member(member), new Vote.Slots(List.of(answers)), "");
    }

    private Instant option(DateSearchId search, int slot) {
        return poll(search).terms().options().stream()
                .map(PollOption::startsAt)
                .flatMap(Optional::stream)
                .toList()
                .get(slot);
    }

    private ZoneOffsetTransition transition(boolean gap) {
        var rules = Plans.ZONE.getRules();
        var next = rules.nextTransition(clock.instant().plus(Duration.ofDays(3)));
        return next.isGap() == gap ? next : rules.nextTransition(next.getInstant());
    }

    private DateSearchSnapshot seen(DateSearchId search) {
        return As.person(
                board.observer(), () -> searches.feed(board.id(), search).load().get());
    }

    private List<DateSearchSnapshot> open() {
        return As.person(
                board.observer(), () -> searches.feedOf(board.id()).load().get());
    }

    private PollSnapshot poll(DateSearchId search) {
        return polls.snapshot(board, seen(search).poll());
    }

    private List<MeetingSummary> planned() {
        return As.person(
                        board.observer(),
                        () -> meetings.feedOf(board.id()).load().get())
                .all();
    }

    private List<?> mails(PersonId person) {
        mailbox.deliver();
        return mailbox.of(person);
    }

    private void rejected(String why, As.Deed deed) {
        assertThatThrownBy(() -> facilitating(deed))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo("failure." + why));
    }

    private void invalid(String field, As.Deed deed) {
        assertThatThrownBy(() -> facilitating(deed))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    private void facilitating(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
