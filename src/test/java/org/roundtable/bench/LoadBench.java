package org.roundtable.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Crowds before servers in processes of their own. Fails when a screen does not end with the newest; never for being
 * slow.
 */
class LoadBench {
    @BeforeAll
    static void onACoreOfItsOwn() throws Exception {
        Machine.sentence();
        Cores.ofClient();
    }

    @Test
    void aThousandScreens() throws Exception {
        assumeTrue(CrowdRounds.wanted());
        CrowdRounds rounds = new CrowdRounds();
        rounds.run();
        tell(new CrowdReports(rounds).all());
    }

    @Test
    void twentyBoards() throws Exception {
        assumeTrue(Workload.BOARDS.chosen());
        tell(List.of(Boards.measure()));
    }

    @Test
    void everybodyComesAtOnce() throws Exception {
        assumeTrue(Workload.ARRIVAL.chosen());
        tell(List.of(Arrival.measure()));
    }

    @Test
    void aMeeting() throws Exception {
        assumeTrue(Workload.MEETING.chosen());
        tell(List.of(TownHall.measure()));
    }

    @Test
    void comingAndGoing() throws Exception {
        assumeTrue(Workload.CHURN.chosen());
        tell(List.of(Churn.measure()));
    }

    @Test
    void twoNodes() throws Exception {
        assumeTrue(Workload.NODES.chosen());
        tell(List.of(Nodes.measure()));
    }

    @Test
    void start() throws Exception {
        assumeTrue(Workload.START.chosen());
        tell(List.of(Start.measure()));
    }

    private static void tell(List<Report> reports) throws Exception {
        for (Report report : reports) {
            report.keep();
        }
        Page.write();
        assertThat(reports).allSatisfy(report -> assertThat(report.missed()).isZero());
    }
}
