package org.roundtable.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.roundtable.security.DemoPeople;
import org.roundtable.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A server killed while it loads the demo. */
@SpringBootTest(properties = {"roundtable.demo=true", "spring.lifecycle.timeout-per-shutdown-phase=1s"})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class DemoCutOffTest {
    @Autowired
    DemoRecord record;

    @Autowired
    DemoStart start;

    @Autowired
    DemoPeople guests;

    @Autowired
    StoryClock clock;

    @Autowired
    Actors actors;

    @Autowired
    Beginnings beginnings;

    @Autowired
    Deeds deeds;

    @Test
    void aLoadingThatWasCutOffIsBegunAnew() {
        record.wipe();
        record.write(DemoMark.BEGUN);
        AtomicInteger left = new AtomicInteger(100);
        Story story = StoryReader.read();
        assertThatThrownBy(() -> new Teller(clock, actors, beginnings, deeds) {
                    @Override
                    void play(Scene scene) {
                        if (left.decrementAndGet() < 0) {
                            throw new IllegalStateException("killed");
                        }
                        super.play(scene);
                    }
                }.tell(story))
                .hasMessage("killed");
        assertThat(guests.all()).isEmpty();
        start.start();
        assertThat(guests.all()).hasSize(5);
    }
}
