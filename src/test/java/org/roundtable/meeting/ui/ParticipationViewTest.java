package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.Participation;
import org.roundtable.meeting.ParticipationService;
import org.roundtable.meeting.Plans;
import org.roundtable.meeting.PulseLinks;
import org.roundtable.meeting.PulseWorld;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollWorld;
import org.springframework.beans.factory.annotation.Autowired;

/** The page about taking part, for a facilitator and for those it is not for. */
@DatabaseTest
class ParticipationViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    PulseWorld meetings;

    @Autowired
    PollWorld polls;

    @Autowired
    ParticipationService participation;

    @Autowired
    TestClock clock;

    private World.TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(3);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anEmptyBoardSaysWhatIsMissing() {
        visit(board.facilitator(), PulseLinks.participation(board.id()));
        assertThat(screens.text())
                .contains(
                        "No meeting was held in this time",
                        "Nobody spoke from a speakers list",
                        "once three meetings were held",
                        "No vote was opened and closed",
                        "No unmet need was noted");
    }

    @Test
    void aFacilitatorSeesWhoCameAndWhoWasSilentWithTheRule() {
        holdThree();
        PollId poll = polls.open(board);
        polls.cast(board, poll, board.member(2), Choice.YES);
        polls.close(board, poll);
        visit("12");
        assertThat(screens.text())
                .contains("2 of 3", "took no turn on the speakers list", "Member 1", "Member 2", "1 vote was held")
                .contains("1 of 3")
                .doesNotContain("Member 3", "Yes");
        assertThat(chosen()).containsExactly("Last 12 months");
    }

    @Test
    void whateverElseStandsInTheAddressIsTheUsualTime() {
        visit("-1");
        assertThat(chosen()).containsExactly("Last 6 months");
    }

    @Test
    void itIsForFacilitatorsOfTheBoardAndLinkedForThem() {
        holdThree();
        visit(board.facilitator(), MeetingLinks.all(board.id()));
        assertThat(screens.text()).contains("Taking part", "Trust pulse");
        visit(board.member(0), MeetingLinks.all(board.id()));
        assertThat(screens.text()).contains("Trust pulse").doesNotContain("Taking part");
        visit(board.member(0), PulseLinks.participation(board.id()));
        assertThat(screens.text()).contains("Only facilitators see this page.").doesNotContain("Member 1", "of 3");
        visit(world.board(1).facilitator(), PulseLinks.participation(board.id()));
        assertThat(screens.text()).doesNotContain("Taking part", "Member 1");
    }

    @Test
    void theFileHoldsTheSameAsTheScreen() throws IOException {
        holdThree();
        visit(board.facilitator(), PulseLinks.participation(board.id()));
        Participation read = As.person(
                board.facilitator(),
                () -> participation.since(board.id(), clock.instant().minus(Duration.ofDays(30))));
        StringBuilder csv = new StringBuilder();
        ParticipationCsv.write(read, new ParticipationWords(UI.getCurrent(), Plans.ZONE), csv);
        assertThat(csv.toString().lines())
                .contains("What,Meeting,Day,Seat,Person,Number,Of", "Silent lately,,,,Member 1,,")
                .filteredOn(line -> line.startsWith("Present,June meeting,") && line.endsWith(",Resident,,2,3"))
                .hasSize(3);
    }

    private void holdThree() {
        for (int meeting = 0; meeting < 3; meeting++) {
            meetings.held(board, board.members().subList(0, 2));
        }
    }

    private List<String> chosen() {
        return screens.current().find(Anchor.class).all().stream()
                .filter(way -> way.getHref().contains(PulseLinks.MONTHS + "="))
                .filter(way -> way.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText)
                .toList();
    }

    private void visit(String months) {
        screens.of(board.facilitator());
        UI.getCurrent().navigate(PulseLinks.participation(board.id()), QueryParameters.of(PulseLinks.MONTHS, months));
    }

    private void visit(PersonId person, String path) {
        screens.of(person);
        UI.getCurrent().navigate(path);
    }
}
