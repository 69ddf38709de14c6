package org.roundtable.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.roundtable.common.Translations;
import org.springframework.stereotype.Component;

/** Writes a document as DOCX with the styles that Word's own outline and screen readers know. */
@Component
public final class WordWriter {
    private final Translations translations;

    WordWriter(Translations translations) {
        this.translations = translations;
    }

    public byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            WordSetting.prepare(word, document);
            new WordBlocks(word).write(document);
            String footer = translations.getTranslation("document.page", document.language(), WordSetting.COUNTERS);
            WordSetting.number(word, footer);
            word.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
