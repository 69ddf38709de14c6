package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.initiative.Proposals;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class AgendaServiceTest {
    private static final ItemPlan WELCOME = Plans.item("Welcome", 10);

    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    AgendaService agenda;

    @Autowired
    AgendaAnswers answers;

    @Autowired
    AgendaSubjects subjects;

    @Autowired
    AgendaTemplates templates;

    @Autowired
    UnfinishedItems unfinished;

    @Autowired
    ApplicationEvents events;

    World.TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void makeMeeting() {
        board = world.board(2);
        meeting = plans.meeting(board, 7);
    }

    @Test
    void membersReadTheAgendaOnceItIsPublished() {
        denied(Rejected.class, () -> agenda.publish(board.id(), meeting));
        plans.add(board, meeting, WELCOME);
        assertThat(plans.seenBy(board.member(0), board, meeting).agenda()).isEmpty();
        assertThat(titles(board.facilitator())).containsExactly("Welcome");
        plans.publish(board, meeting);
        plans.publish(board, meeting);
        assertThat(titles(board.observer())).containsExactly("Welcome");
        assertThat(events.stream(AgendaPublished.class)).hasSize(1);
    }

    @Test
    void timesFollowFromTheMinutes() {
        plans.add(board, meeting, WELCOME);
        plans.add(board, meeting, Plans.item("Rides", 25));
        var seen = plans.seenBy(board.facilitator(), board, meeting);
        assertThat(seen.items().get(1).begins())
                .isEqualTo(seen.plan().startsAt().plus(Duration.ofMinutes(10)));
        assertThat(seen.planned()).isEqualTo(Duration.ofMinutes(35));
    }

    @Test
    void theFacilitatorsNotesReachNobodyElse() {
        var item = plans.add(board, meeting, noted("Ask Walt to be brief"));
        plans.publish(board, meeting);
        var before = plans.seenBy(board.member(0), board, meeting);
        assertThat(before.toString()).doesNotContain("Walt").contains("All of us");
        assertThat(plans.seenBy(board.observer(), board, meeting).toString()).doesNotContain("Walt");
        assertThat(plans.seenBy(board.facilitator(), board, meeting).toString()).contains("Ask Walt to be brief");
        facilitating(
                () -> agenda.word(board.id(), meeting, item, noted("Ask Walt to be brief"), noted("x".repeat(3_000))));
        assertThat(plans.seenBy(board.member(0), board, meeting)).isEqualTo(before);
    }

    @Test
    void twoFacilitatorsWordDifferentPartsOfOneItem() {
        var item = plans.add(board, meeting, WELCOME);
        facilitating(() -> agenda.word(board.id(), meeting, item, WELCOME, Plans.item("Welcome all", 10)));
        facilitating(() -> agenda.word(board.id(), meeting, item, WELCOME, Plans.item("Welcome", 5)));
        var seen = plans.seenBy(board.facilitator(), board, meeting)
                .items()
                .getFirst()
                .plan();
        assertThat(seen).isEqualTo(Plans.item("Welcome all", 5));
        denied(Rejected.class, () -> agenda.word(board.id(), meeting, item, WELCOME, Plans.item("Good evening", 10)));
    }

    @Test
    void itemsAreMovedAndTakenOff() {
        plans.add(board, meeting, WELCOME);
        var rides = plans.add(board, meeting, Plans.item("Rides", 20));
        var close = plans.add(board, meeting, Plans.item("Close", 5));
        facilitating(() -> agenda.move(board.id(), meeting, close, 0));
        assertThat(titles(board.facilitator())).containsExactly("Close", "Welcome", "Rides");
        facilitating(() -> agenda.remove(board.id(), meeting, rides));
        assertThat(titles(board.facilitator())).containsExactly("Close", "Welcome");
        denied(NotFound.class, () -> agenda.remove(board.id(), meeting, rides));
    }

    @Test
    void consentItemsStandTogetherAndGoTogether() {
        plans.add(board, meeting, Plans.item("Minutes of last time", 5).withConsent(true));
        plans.add(board, meeting, Plans.item("Rides", 20));
        var report = plans.add(board, meeting, Plans.item("Report", 5).withConsent(true));
        assertThat(titles(board.facilitator())).containsExactly("Minutes of last time", "Report", "Rides");
        facilitating(() -> agenda.move(board.id(), meeting, report, 2));
        assertThat(titles(board.facilitator())).containsExactly("Rides", "Minutes of last time", "Report");
    }

    @Test
    void whatTheMeetingHasComeToStaysAsItIs() {
        var welcome = plans.add(board, meeting, WELCOME);
        var rides = plans.add(board, meeting, Plans.item("Rides", 20));
        var close = plans.add(board, meeting, Plans.item("Close", 5));
        plans.takeUp(board, meeting, welcome);
        denied(Rejected.class, () -> agenda.remove(board.id(), meeting, welcome));
        denied(Rejected.class, () -> agenda.move(board.id(), meeting, welcome, 1));
        denied(Rejected.class, () -> agenda.word(board.id(), meeting, welcome, WELCOME, WELCOME));
        facilitating(() -> agenda.move(board.id(), meeting, close, 0));
        assertThat(titles(board.member(0))).containsExactly("Welcome", "Close", "Rides");
        facilitating(() -> agenda.remove(board.id(), meeting, rides));
    }

    @Test
    void afterTheMeetingNothingIsChanged() {
        var item = plans.add(board, meeting, WELCOME);
        plans.holdInVain(board, meeting);
        denied(Rejected.class, () -> agenda.add(board.id(), meeting, AgendaItemId.next(), WELCOME));
        denied(Rejected.class, () -> agenda.remove(board.id(), meeting, item));
    }

    @Test
    void itemsLinkToInitiativesAndActionsOfTheBoardAndToNothingElse() {
        var rides = proposals
                .proposed(board.id(), board.member(0), "Rides to the clinic")
                .topic();
        var draft = proposals.draft(board.id(), board.member(0), "Not yet").topic();
        var id = plans.add(board, meeting, linked(rides));
        assertThat(As.person(board.observer(), () -> subjects.all(board.id())))
                .extracting(AgendaSubject::topic)
                .containsExactly(rides, MeetingTopics.actions(board.id()));
        denied(Invalid.class, () -> agenda.add(board.id(), meeting, AgendaItemId.next(), linked(draft)));
        denied(Invalid.class, () -> agenda.word(board.id(), meeting, id, linked(rides), linked(new Topic("poll", 17))));
    }

    @Test
    void whatTheLastMeetingLeftIsOfferedOnce() {
        var earlier = plans.meeting(board, 1);
        plans.add(board, earlier, Plans.item("Rides", 20));
        plans.holdInVain(board, earlier);
        var offered = As.person(board.facilitator(), () -> unfinished.offered(board.id(), meeting));
        assertThat(offered).extracting(item -> item.plan().title()).containsExactly("Rides");
        var left = offered.getFirst().id();
        facilitating(() -> unfinished.carryOver(board.id(), meeting, left));
        facilitating(() -> unfinished.carryOver(board.id(), meeting, left));
        assertThat(titles(board.facilitator())).containsExactly("Rides");
        assertThat(As.person(board.facilitator(), () -> unfinished.offered(board.id(), meeting)))
                .isEmpty();
        var another = plans.meeting(board, 9);
        denied(Rejected.class, () -> unfinished.carryOver(board.id(), another, left));
    }

    @Test
    void anAgendaIsKeptAndBeginsAnother() {
        var rides = proposals.proposed(board.id(), board.member(0), "Rides").topic();
        plans.add(board, meeting, linked(rides));
        var kept = AgendaTemplateId.next();
        facilitating(() -> templates.save(board.id(), meeting, kept, "Every month"));
        facilitating(() -> templates.save(board.id(), meeting, kept, "Every month"));
        denied(Invalid.class, () -> templates.save(board.id(), meeting, AgendaTemplateId.next(), "Every month"));
        var saved = As.person(
                        board.facilitator(),
                        () -> templates.feed(board.id()).load().get())
                .getFirst();
        assertThat(saved.items())
                .singleElement()
                .satisfies(item -> assertThat(item.links()).isEmpty());
        var next = plans.meeting(board, 14);
        facilitating(() -> agenda.begin(board.id(), next, saved.items()));
        assertThat(plans.seenBy(board.facilitator(), board, next).items()).hasSize(1);
        denied(Rejected.class, () -> agenda.begin(board.id(), next, saved.items()));
        facilitating(() -> templates.remove(board.id(), kept));
        denied(NotFound.class, () -> templates.remove(board.id(), kept));
    }

    @Test
    void onlyFacilitatorsPutAgendasTogether() {
        var item = plans.add(board, meeting, WELCOME);
        var other = world.board(0);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> agenda.add(board.id(), meeting, AgendaItemId.next(), WELCOME));
            denied(expected, person, () -> agenda.begin(board.id(), meeting, List.of(WELCOME)));
            denied(expected, person, () -> agenda.word(board.id(), meeting, item, WELCOME, WELCOME));
            denied(expected, person, () -> agenda.move(board.id(), meeting, item, 0));
            denied(expected, person, () -> agenda.remove(board.id(), meeting, item));
            denied(expected, person, () -> agenda.publish(board.id(), meeting));
            denied(expected, person, () -> answers.accept(board.id(), meeting, item));
            denied(expected, person, () -> answers.decline(board.id(), meeting, item, "No"));
            denied(expected, person, () -> unfinished.offered(board.id(), meeting));
            denied(expected, person, () -> unfinished.carryOver(board.id(), meeting, item));
            denied(expected, person, () -> templates.feed(board.id()));
            denied(expected, person, () -> templates.save(board.id(), meeting, AgendaTemplateId.next(), "X"));
        }
        denied(NotFound.class, other.facilitator(), () -> agenda.remove(other.id(), meeting, item));
        var otherMeeting = plans.meeting(other, 3);
        denied(NotFound.class, other.facilitator(), () -> agenda.remove(other.id(), otherMeeting, item));
        denied(NotFound.class, other.facilitator(), () -> agenda.add(other.id(), otherMeeting, item, WELCOME));
    }

    private static ItemPlan noted(String secret) {
        return new ItemPlan("Welcome", Purpose.INFORM, 10, "Grace", "All of us", secret, false, List.of());
    }

    private static ItemPlan linked(Topic topic) {
        return new ItemPlan("Rides", Purpose.DECIDE, 20, "", "", "", false, List.of(topic));
    }

    private List<String> titles(PersonId reader) {
        return plans.seenBy(reader, board, meeting).items().stream()
                .map(item -> item.plan().title())
                .toList();
    }

    private void facilitating(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private void denied(Class<? extends Throwable> how, As.Deed deed) {
        denied(how, board.facilitator(), deed);
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
