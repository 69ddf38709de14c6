package org.roundtable.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the renderer's remarks into our log; its progress is of no interest there. */
final class PdfLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message);
        } else {
            LOG.trace("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.warn("{}: {}", where, message, cause);
    }

    /** The level is set where every logger's is. */
    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic remark) {
        return remark.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isTraceEnabled();
    }
}
