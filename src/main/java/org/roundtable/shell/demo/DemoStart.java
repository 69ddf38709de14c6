package org.roundtable.shell.demo;

import org.roundtable.common.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the demo into an empty database before the first page is served. A loading that was cut off is begun anew; a
 * database that anything else is in stays as it is. Of several nodes that start at once, the first loads it and the others
 * wait.
 */
@Component
@ForDemo
class DemoStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Database database;
    private final DemoRecord record;
    private final Teller teller;
    private volatile boolean running;

    DemoStart(Database database, DemoRecord record, Teller teller) {
        this.database = database;
        this.record = record;
        this.teller = teller;
    }

    @Override
    public void start() {
        running = true;
        database.alone(this::loadUnlessLoaded);
    }

    private void loadUnlessLoaded() {
        if (record.holds(DemoMark.BEGUN) && !record.holds(DemoMark.LOADED)) {
            LOG.info("The demo was not loaded to its end; it is loaded anew");
            record.wipe();
            load();
        } else if (record.blank()) {
            load();
        }
    }

    private void load() {
        record.write(DemoMark.BEGUN);
        teller.tell(StoryReader.read());
        record.write(DemoMark.LOADED);
        LOG.info("The demo board is ready");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
