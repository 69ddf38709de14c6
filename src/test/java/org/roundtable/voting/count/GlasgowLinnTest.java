package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.count.format.RankedPoll;

/** Glasgow City Council 2007, ward 1 (Linn): the official count, every stage and every candidate. */
class GlasgowLinnTest {
    private StvResult result;

    @BeforeEach
    void count() throws IOException {
        RankedPoll poll = (RankedPoll) Published.poll("glasgow-linn-2007.blt");
        result = ScottishStv.count(poll.ballots(), poll.seats(), Lots.NONE);
    }

    @Test
    void theSameAreElectedInTheSameOrder() {
        assertThat(result.validPapers()).isEqualTo(9_567);
        assertThat(result.quota()).isEqualTo(1_914);
        assertThat(result.options().names(result.winners()))
                .containsExactly("David Ritchie", "Sadie Docherty", "Margot Clark", "John McKenzie");
        assertThat(result.stages().stream().filter(stage -> !stage.elected().isEmpty()))
                .extracting(StvStage::number)
                .containsExactly(1, 8, 10);
        assertThat(result.ties()).isEmpty();
    }

    @Test
    void everyStageAndCandidateHasTheSameVotesToTheFifthDecimal() throws IOException {
        List<String> rows = Files.readAllLines(Published.file("glasgow-linn-2007-stages.csv"));
        assertThat(rows).hasSize(result.stages().size() + 1);
        result.stages().forEach(stage -> assertThat(row(stage)).isEqualTo(rows.get(stage.number())));
    }

    /** As the table of the official result writes a stage. */
    private String row(StvStage stage) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(stage.number()));
        cells.add(
                switch (stage.action()) {
                    case FIRST_PREFERENCES -> "start";
                    case SURPLUS -> "surplus of " + result.options().name(stage.option());
                    case EXCLUSION -> "exclude " + result.options().name(stage.option());
                });
        for (int option = 0; option < result.options().size(); option++) {
            cells.add(
                    stage.out().contains(option)
                            ? ""
                            : stage.votes().get(option).toPlainString());
        }
        cells.add(stage.nonTransferable().toPlainString());
        return String.join(",", cells);
    }
}
