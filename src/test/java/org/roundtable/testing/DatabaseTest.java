package org.roundtable.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.roundtable.initiative.Proposals;
import org.roundtable.meeting.Assembly;
import org.roundtable.meeting.OpenWorld;
import org.roundtable.meeting.Papers;
import org.roundtable.meeting.Plans;
import org.roundtable.meeting.PulseWorld;
import org.roundtable.voting.PollWorld;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of services with their security and a real database. It runs twice: on H2, and once more on PostgreSQL.
 *
 * <p>All such tests share one started application, so each makes boards and people of its own with {@link World}. What a
 * test imports beside what is here starts another application, which takes longer than most tests do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    World.class,
    TestClock.class,
    Screens.class,
    Charters.class,
    Proposals.class,
    PollWorld.class,
    Plans.class,
    Papers.class,
    Assembly.class,
    OpenWorld.class,
    PulseWorld.class
})
@TestExecutionListeners(
        listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
