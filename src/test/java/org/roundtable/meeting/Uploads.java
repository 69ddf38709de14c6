package org.roundtable.meeting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.util.unit.DataSize;

/** Files as people send them, good and bad. */
public final class Uploads {
    private Uploads() {}

    static DocumentIntake intake(DataSize largest, Path folder) {
        return new DocumentIntake(new DocumentLimits(largest, DataSize.ofMegabytes(200)), folder);
    }

    static ReceivedFile received(String name, byte[] content) {
        try {
            return intake(DataSize.ofMegabytes(25), Path.of(System.getProperty("java.io.tmpdir")))
                    .receive(name, new ByteArrayInputStream(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return written(pdf::save);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] docx() {
        return written(new XWPFDocument()::write);
    }

    static byte[] xlsx() {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet();
        return written(book::write);
    }

    static byte[] pptx() {
        return written(new XMLSlideShow()::write);
    }

    static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** As LibreOffice writes it: its type first and not packed. */
    static byte[] openDocument(String type, String... more) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                byte[] own = text(type);
                ZipEntry first = new ZipEntry("mimetype");
                first.setMethod(ZipEntry.STORED);
                first.setSize(own.length);
                CRC32 crc = new CRC32();
                crc.update(own);
                first.setCrc(crc.getValue());
                zip.putNextEntry(first);
                zip.write(own);
                put(zip, "content.xml", "<office:document-content/>");
                for (String entry : more) {
                    put(zip, entry, "x");
                }
            }
        });
    }

    static byte[] zip(String entry, String content) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                put(zip, entry, content);
            }
        });
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text(content));
        zip.closeEntry();
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
