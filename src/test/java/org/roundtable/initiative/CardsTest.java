package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CardsTest {
    @Autowired
    World world;

    @Autowired
    Proposals proposals;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    EntityManagerFactory database;

    @Test
    void manyInitiativesTakeAsManyStatementsAsFew() {
        var few = world.board(1);
        proposals.proposed(few.id(), few.member(0), "One");
        var many = world.board(1);
        for (int i = 0; i < 40; i++) {
            proposals.proposed(many.id(), many.member(0), "Initiative " + i);
        }
        statements(few);
        assertThat(statements(many)).isEqualTo(statements(few)).isLessThan(10);
    }

    private long statements(TestBoard board) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        As.person(board.observer(), () -> initiatives.cards(board.id()));
        long before = statistics.getPrepareStatementCount();
        As.person(board.observer(), () -> initiatives.cards(board.id()));
        return statistics.getPrepareStatementCount() - before;
    }
}
