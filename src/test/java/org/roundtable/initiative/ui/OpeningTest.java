package org.roundtable.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.Proposals;
import org.roundtable.initiative.StageService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DatabaseTest
class OpeningTest {
    private static final int STATEMENTS = 10;

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Proposals proposals;

    @Autowired
    StageService stages;

    @Autowired
    EntityManagerFactory factory;

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
        screens.close();
    }

    @Test
    void oneMoreWhoOpensAnInitiativeCostsFewStatements() {
        var board = world.board(3);
        var id = proposals.proposed(board.id(), board.member(0), "Rides to the clinic");
        As.person(board.facilitator(), () -> stages.move(board.id(), id, Arrow.DISCUSS, ""));
        statements(board, id, board.member(1));
        assertThat(statements(board, id, board.member(2))).isLessThanOrEqualTo(STATEMENTS);
    }

    private long statements(TestBoard board, InitiativeId id, PersonId person) {
        screens.of(person);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        UI.getCurrent().navigate(InitiativeLinks.initiative(board.id(), id));
        return statistics.getPrepareStatementCount();
    }
}
