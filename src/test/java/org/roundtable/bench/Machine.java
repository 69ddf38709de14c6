package org.roundtable.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the figures were taken on. */
final class Machine {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double LOAD_AT_START = SYSTEM.getSystemLoadAverage();

    private Machine() {}

    static String sentence() {
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors%s, %d GB, Java %s, load average %.1f at the start",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Cores.ALL,
                Cores.pinned() ? ", server and client on a core each" : "",
                SYSTEM.getTotalMemorySize() >> 30,
                System.getProperty("java.version"),
                LOAD_AT_START);
    }
}
