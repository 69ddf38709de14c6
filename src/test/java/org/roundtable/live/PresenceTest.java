package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.roundtable.common.PersonId;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;

@ViewPackages(packages = "org.roundtable.live")
class PresenceTest extends BrowserlessTest {
    private static final Topic INITIATIVE = new Topic("initiative", 7);

    private final PersonId rosa = PersonId.next();
    private final PersonId marcus = PersonId.next();
    private final LiveHub hub = new LiveHub();
    private final CurrentPerson me = Mockito.mock(CurrentPerson.class);
    private final People people = Mockito.mock(People.class);
    private final AtomicLong nanos = new AtomicLong();
    private final List<Hint> told = new ArrayList<>();
    private final Presence presence = new Presence(hub, me, people, told::add, nanos::get);

    @BeforeEach
    void known() {
        Mockito.when(people.badge(rosa)).thenReturn(new PersonBadge(rosa, "Rosa", 0));
        Mockito.when(people.badge(marcus)).thenReturn(new PersonBadge(marcus, "Marcus", 0));
        act(rosa);
    }

    @AfterEach
    void stop() {
        presence.stop();
        hub.stop();
    }

    @Test
    void whoHasTwoTabsOpenIsHereOnce() {
        open();
        var second = open();
        act(marcus);
        open();
        assertThat(here().people()).extracting(PersonBadge::name).containsExactly("Marcus", "Rosa");
        UI.getCurrent().remove(second);
        assertThat(here().people()).hasSize(2);
    }

    @Test
    void whoseScreenIsClosedIsGone() {
        var only = open();
        UI.getCurrent().remove(only);
        assertThat(here().people()).isEmpty();
    }

    @Test
    void whoEntersFromAScreenAlreadyOpenIsHere() {
        var already = new Div();
        UI.getCurrent().add(already);
        presence.enter(already, INITIATIVE);
        assertThat(here().people()).extracting(PersonBadge::name).containsExactly("Rosa");
    }

    @Test
    void ofACrowdTheFirstByNameAreTold() {
        for (int person = 99; person >= 0; person--) {
            enter("Person " + person);
        }
        assertThat(here().count()).isEqualTo(100);
        assertThat(here().people())
                .extracting(PersonBadge::name)
                .containsExactly("Person 0", "Person 1", "Person 10", "Person 11", "Person 12", "Person 13");
    }

    @Test
    void whoComesToACrowdIsToldTogetherWithOthers() {
        for (int person = 0; person < 100; person++) {
            enter("Person " + person);
        }
        presence.tellCrowds();
        var feed = presence.feed(INITIATIVE);
        hub.subscribe(feed, new Screen(null, Runnable::run, Runnable::run), any -> {});
        assertThat(hub.newest(feed).count()).isEqualTo(100);
        enter("Marcus");
        enter("Rosa");
        assertThat(hub.newest(feed).count()).isEqualTo(100);
        presence.tellCrowds();
        assertThat(hub.newest(feed).count()).isEqualTo(102);
    }

    @Test
    void whoTypesIsSaidToUntilTheyStop() {
        presence.mark(INITIATIVE, "comment");
        assertThat(here().at("comment")).extracting(PersonBadge::name).containsExactly("Rosa");
        presence.unmark(INITIATIVE, "comment");
        assertThat(here().at("comment")).isEmpty();
    }

    @Test
    void aMarkThatIsNotRenewedGoesAwayByItself() {
        presence.mark(INITIATIVE, "comment");
        nanos.addAndGet(Presence.MARK.toNanos());
        presence.expire();
        assertThat(here().at("comment")).hasSize(1);
        nanos.incrementAndGet();
        presence.expire();
        assertThat(here().at("comment")).isEmpty();
    }

    @Test
    void aMarkThatIsRenewedStays() {
        presence.mark(INITIATIVE, "comment");
        nanos.addAndGet(Presence.MARK.toNanos());
        presence.mark(INITIATIVE, "comment");
        nanos.addAndGet(1);
        presence.expire();
        assertThat(here().at("comment")).hasSize(1);
    }

    @Test
    void whoIsOnAnotherNodeIsHereOnceToo() {
        open();
        presence.heard(2, new Hint(INITIATIVE, marcus, "", true));
        presence.heard(2, new Hint(INITIATIVE, rosa, "", true));
        presence.heard(2, new Hint(INITIATIVE, rosa, "comment", true));
        assertThat(here().people()).extracting(PersonBadge::name).containsExactly("Marcus", "Rosa");
        assertThat(here().at("comment")).extracting(PersonBadge::name).containsExactly("Rosa");
        presence.heard(2, new Hint(INITIATIVE, marcus, "", false));
        presence.heard(2, new Hint(INITIATIVE, rosa, "comment", false));
        assertThat(here().people()).extracting(PersonBadge::name).containsExactly("Rosa");
        assertThat(here().busy()).isEmpty();
    }

    @Test
    void thePeopleOfANodeThatSaysNothingMoreGoAwayByThemselves() {
        presence.heard(2, new Hint(INITIATIVE, marcus, "", true));
        nanos.addAndGet(Presence.ELSEWHERE.toNanos() + 1);
        presence.expire();
        assertThat(here().people()).isEmpty();
    }

    @Test
    void theOthersAreToldOnceSomebodyHasClosedTheirLastTab() {
        var first = open();
        var second = open();
        UI.getCurrent().remove(first);
        assertThat(told).extracting(Hint::here).containsExactly(true, true);
        UI.getCurrent().remove(second);
        assertThat(told).last().isEqualTo(new Hint(INITIATIVE, rosa, "", false));
    }

    private void enter(String name) {
        PersonId person = PersonId.next();
        Mockito.when(people.badge(person)).thenReturn(new PersonBadge(person, name, 0));
        act(person);
        open();
    }

    private Div open() {
        var screen = new Div();
        presence.enter(screen, INITIATIVE);
        UI.getCurrent().add(screen);
        return screen;
    }

    private void act(PersonId person) {
        Mockito.when(me.id()).thenReturn(person);
    }

    private Presence.Here here() {
        return presence.feed(INITIATIVE).load().get();
    }
}
