package org.roundtable.bench.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/** What a server process tells of itself. */
final class Vitals {
    private static final int OWNERS = 10;
    private static final int HEADING = 2;

    private Vitals() {}

    static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static long compiledMillis() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    /** Twice, since what the first collection enqueues for cleaning is free only after the second. */
    static long heapAfterCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Lines of {@code count bytes class}, joined by {@code |}. */
    static String greatestOwners() {
        return histogram()
                .lines()
                .skip(HEADING)
                .limit(OWNERS)
                .map(line -> line.strip().replaceFirst("^\\d+:\\s+", "").replaceAll("\\s+", " "))
                .collect(Collectors.joining("|"));
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
