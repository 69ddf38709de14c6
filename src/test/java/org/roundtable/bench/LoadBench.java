package org.roundtable.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Crowds before servers in processes of their own. Fails when a screen does not end with the newest; never for being slow. */
class LoadBench {
    @BeforeAll
    static void onACoreOfItsOwn() throws Exception {
        Cores.ofClient();
    }

    @Test
    void crowd() throws Exception {
        assumeTrue(CrowdRounds.wanted());
        CrowdRounds rounds = new CrowdRounds();
        rounds.run();
    }
}
