package org.roundtable.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was sent and is fit to be kept. Until it is kept it lies in a file of the machine's own, gone when closed. */
public final class ReceivedFile implements AutoCloseable {
    private final Path file;
    private final String name;
    private final DocumentKind kind;
    private final long size;
    private final String sha256;

    ReceivedFile(Path file, String name, DocumentKind kind, long size, String sha256) {
        this.file = file;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
    }

    /** As it will be called when it is downloaded. */
    public String name() {
        return name;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** What its title may be, as far as its name tells. */
    public String title() {
        return FileNames.stem(name);
    }

    String sha256() {
        return sha256;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
