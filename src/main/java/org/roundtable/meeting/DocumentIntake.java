package org.roundtable.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.roundtable.common.Invalid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Receives a file, which may be anything under any name, and lets in what a meeting can take. It keeps nothing itself. */
@Component
public class DocumentIntake {
    private static final String FIELD = "file";

    private final DocumentLimits limits;
    private final Path folder;

    /** @param folder where files lie until they are kept, readable by their owner only */
    DocumentIntake(DocumentLimits limits, @Value("${java.io.tmpdir}") Path folder) {
        this.limits = limits;
        this.folder = folder;
    }

    public DocumentLimits limits() {
        return limits;
    }

    /**
     * Reads no more than fits, whatever is sent and whatever its length is said to be.
     *
     * @param name what it is called where it comes from
     * @throws Invalid on {@code file}: {@code document-large}, {@code document-empty}, {@code document-kind}
     * @throws IOException when it breaks off
     */
    public ReceivedFile receive(String name, InputStream sent) throws IOException {
        Path file = Files.createTempFile(folder, "roundtable-", ".upload");
        boolean taken = false;
        try {
            MessageDigest digest = sha256();
            long size = copy(sent, file, digest);
            DocumentKind kind = ContentKinds.of(file, name).orElseThrow(() -> new Invalid(FIELD, "document-kind"));
            String hash = HexFormat.of().formatHex(digest.digest());
            taken = true;
            return new ReceivedFile(file, FileNames.clean(name, kind), kind, size, hash);
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** @throws Invalid {@code document-large} */
    public void requireFits(long size) {
        if (size > limits.each()) {
            throw new Invalid(FIELD, "document-large", Map.of("max", limits.eachInMegabytes()));
        }
    }

    private long copy(InputStream sent, Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[DocumentPieces.SIZE];
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                size += read;
                requireFits(size);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new Invalid(FIELD, "document-empty");
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
