package org.roundtable.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The files of a database of H2 on disk. They share the beginning of their names. */
record DataFiles(Path base) {
    private static final String DATA = ".mv.db";

    Path data() {
        return beside(DATA);
    }

    /** Another file in the same folder, whose name begins alike. */
    Path beside(String ending) {
        return base.resolveSibling(base.getFileName() + ending);
    }

    DataFiles named(String more) {
        return new DataFiles(beside(more));
    }

    Path folder() {
        Path folder = base.getParent();
        return folder == null ? base : folder;
    }

    /** Whether another process has the database open. It holds a lock on the file for as long. */
    boolean inUse() throws IOException {
        if (!Files.exists(data())) {
            return false;
        }
        try (FileChannel file = FileChannel.open(data(), StandardOpenOption.WRITE);
                @Nullable FileLock lock = file.tryLock()) {
            return lock == null;
        }
    }
}
