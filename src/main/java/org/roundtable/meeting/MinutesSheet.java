package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.roundtable.common.Ids;
import org.roundtable.common.Stored;

/** The words of published minutes in one language. Nothing of them ever changes, and their hash shows it. */
@Entity
class MinutesSheet extends Stored {
    static final int MAX = 1_000_000;

    @Column(name = "version_id", nullable = false)
    private long versionId;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected MinutesSheet() {}

    MinutesSheet(MinutesVersion of, Locale language, String text) {
        super(Ids.next());
        this.versionId = of.id();
        this.language = language.getLanguage();
        this.text = text;
        this.sha256 = hash(text);
    }

    /** SHA-256 of the text in UTF-8, as {@code sha256sum} writes it. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Locale language() {
        return Locale.of(language);
    }

    String text() {
        return text;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String sha256() {
        return sha256;
    }
}
