package org.roundtable.common.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Time zones of people, for what belongs to no board. */
public final class Zones {
    private Zones() {}

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
