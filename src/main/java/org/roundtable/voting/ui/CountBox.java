package org.roundtable.voting.ui;

import com.vaadin.flow.component.details.Details;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollSnapshot;

/**
 * How a poll was counted: a picture, a table, and step by step. Where results are shown live, how the count stands.
 * Drawn when somebody opens it.
 */
class CountBox extends Details {
    private final Last<Boolean> over = new Last<>();
    private final Last<Shown> shown = new Last<>();
    private @Nullable CountSheet sheet;
    private @Nullable PollSnapshot newest;

    CountBox() {
        addOpenedChangeListener(opened -> draw());
    }

    /** Whether what others do shows here. */
    boolean follows() {
        return isVisible() && isOpened();
    }

    void count(PollSnapshot now) {
        newest = now;
        draw();
    }

    void show(PollSnapshot now) {
        newest = now;
        boolean closed = now.result().isPresent();
        setVisible(closed || livesOn(now));
        if (over.differs(closed)) {
            setSummaryText(getTranslation(closed ? "voting.how-counted" : "voting.how-it-stands"));
        }
        draw();
    }

    /** A motion's bars say it all before it is decided. */
    private static boolean livesOn(PollSnapshot now) {
        return now.count().isPresent()
                && now.tookPart() > 0
                && now.terms().rules().method().listsOptions();
    }

    private void draw() {
        PollSnapshot now = newest;
        if (follows() && now != null) {
            now.count()
                    .filter(count -> shown.differs(new Shown(count, now.result().isPresent())))
                    .ifPresent(count -> show(now, count));
        }
    }

    private void show(PollSnapshot now, PollCount count) {
        if (sheet == null) {
            sheet = new CountSheet();
            add(sheet);
        }
        sheet.show(now, count);
    }

    private record Shown(PollCount count, boolean closed) {}
}
