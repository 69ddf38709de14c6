package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What every browser loads on its first visit, and keeps. */
class BrowserBundleTest {
    private static final String HASH = "-[\\w-]{8}\\.js$";

    /** A build onto an earlier one keeps its pieces, and each phone would fetch them all. */
    @Test
    void holdsEveryPieceOnce() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            List<String> pieces = bundle.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("webapp/VAADIN/build/.*\\.js"))
                    .map(name -> name.replaceFirst(HASH, ""))
                    .toList();
            assertThat(pieces).isNotEmpty().doesNotHaveDuplicates();
        }
    }
}
