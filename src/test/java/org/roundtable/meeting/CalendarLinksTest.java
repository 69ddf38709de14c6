package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class CalendarLinksTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    PersonalCalendar mine;

    @Autowired
    BoardCalendar ofBoard;

    @Autowired
    BoardAdministration boards;

    @Autowired
    CalendarLinkRepository links;

    MockMvc web;
    World.TestBoard board;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        board = world.board(1);
    }

    @Test
    void aCalendarFetchesAllPlannedMeetingsOfTheBoardWithoutASession() throws Exception {
        var meeting = plans.meeting(board, 7);
        plans.add(board, meeting, Plans.item("A secret of the agenda", 5));
        var cancelled = plans.meeting(board, 8);
        As.person(board.facilitator(), () -> planning.cancel(board.id(), cancelled, "Snow", Scope.THIS_ONE));
        String link = As.person(board.facilitator(), () -> ofBoard.link(board.id()));
        String text = web.perform(get("/" + link))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Board meeting");
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(plans.seenBy(board.facilitator(), board, meeting)
                            .plan()
                            .startsAt());
            assertThat(event.getAttendees()).isEmpty();
        });
        assertThat(Letters.complaints(text)).isEmpty();
        assertThat(text).doesNotContain("secret of the agenda", "ORGANIZER");
    }

    @Test
    void theWayIntoAnOnlineMeetingIsOnlyInOnesOwnCalendar() throws Exception {
        var online = MeetingId.next();
        var plan = new LocalPlan(
                MeetingKind.REGULAR,
                "Online meeting",
                LocalDateTime.of(2099, 5, 4, 18, 0),
                Duration.ofHours(1),
                "",
                "https://meet.example.org/room");
        As.person(board.facilitator(), () -> planning.plan(board.id(), online, plan, Repeat.NEVER));
        String everybodys = As.person(board.facilitator(), () -> ofBoard.link(board.id()));
        String own = As.person(board.member(0), () -> mine.link());
        assertThat(fetch(everybodys).write()).contains("Online meeting").doesNotContain("meet.example.org");
        assertThat(fetch(own).write()).contains("meet.example.org");
    }

    @Test
    void onesOwnCalendarHoldsAllBoardsOneIsOnAndNoOthers() throws Exception {
        var other = world.board(1);
        var strange = world.board(1);
        var ann = board.member(0);
        world.seat(other, ann, Role.OBSERVER, Optional.empty());
        plans.meeting(board, 7);
        plans.meeting(other, 8);
        plans.meeting(strange, 9);
        String link = As.person(ann, () -> mine.link());
        assertThat(fetch(link).getEvents()).hasSize(2);
        As.administrator(other.administrator(), () -> boards.end(other.id(), ann));
        assertThat(fetch(link).getEvents()).hasSize(1);
    }

    @Test
    void whatIsRevokedIsNotFoundLikeWhatNeverWas() throws Exception {
        String first = As.person(board.member(0), () -> mine.link());
        String second = As.person(board.member(0), () -> mine.link());
        gone(first);
        assertThat(fetch(second).getEvents()).isEmpty();
        As.person(board.member(0), () -> mine.revoke());
        gone(second);
        gone("calendar/" + "x".repeat(43) + ".ics");
        assertThat(As.person(board.member(0), () -> mine.linked())).isFalse();
        String shared = As.person(board.facilitator(), () -> ofBoard.link(board.id()));
        assertThat(As.person(board.facilitator(), () -> ofBoard.linked(board.id())))
                .isTrue();
        As.person(board.facilitator(), () -> ofBoard.revoke(board.id()));
        gone(shared);
    }

    @Test
    void theStoreOpensNothing() {
        String link = As.person(board.member(0), () -> mine.link());
        String secret = link.substring("calendar/".length(), link.length() - ".ics".length());
        assertThat(secret).hasSize(43);
        assertThat(links.findByHash(secret)).isEmpty();
    }

    private ICalendar fetch(String link) throws Exception {
        return Biweekly.parse(web.perform(get("/" + link))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .first();
    }

    private void gone(String link) throws Exception {
        web.perform(get("/" + link))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }
}
