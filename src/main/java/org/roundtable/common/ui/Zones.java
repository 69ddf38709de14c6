package org.roundtable.common.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Time zones of people, for what belongs to no board. */
public final class Zones {
    private Zones() {}

    /** Whether clocks in both zones show something else at that moment. */
    public static boolean differ(ZoneId one, ZoneId other, Instant at) {
        return !Objects.equals(one.getRules().getOffset(at), other.getRules().getOffset(at));
    }

    /** The time zone of the viewer's browser; the server's when the browser does not tell. */
    public static ZoneId ofViewer(UI ui) {
        @Nullable String told = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return told == null || told.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(told);
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }
}
