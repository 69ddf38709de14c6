package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.common.Invalid;
import org.springframework.util.unit.DataSize;

class DocumentIntakeTest {
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final String MACROS = """
            <Types><Override PartName="/word/document.xml" \
            ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""";

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(DocumentKind.PDF, "plan.pdf", Uploads.pdf()),
                Arguments.of(DocumentKind.DOCX, "plan.docx", Uploads.docx()),
                Arguments.of(DocumentKind.XLSX, "plan.xlsx", Uploads.xlsx()),
                Arguments.of(DocumentKind.PPTX, "plan.pptx", Uploads.pptx()),
                Arguments.of(DocumentKind.ODT, "plan.odt", Uploads.openDocument(ODF + "text")),
                Arguments.of(DocumentKind.ODS, "plan.ods", Uploads.openDocument(ODF + "spreadsheet")),
                Arguments.of(DocumentKind.ODP, "plan.odp", Uploads.openDocument(ODF + "presentation")),
                Arguments.of(DocumentKind.TXT, "plan.txt", Uploads.text("Niños y niñas\r\n\tprimero")),
                Arguments.of(DocumentKind.TXT, "letter.txt", Uploads.text("From: Rosa\nTo: the board\n")),
                Arguments.of(DocumentKind.CSV, "plan.csv", Uploads.text("who,what\nRosa,rides\n")),
                Arguments.of(DocumentKind.PNG, "plan.png", Uploads.image("png")),
                Arguments.of(DocumentKind.JPEG, "plan.jpg", Uploads.image("jpeg")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void eachKindIsKnownByItsContent(DocumentKind kind, String name, byte[] content) {
        try (ReceivedFile file = Uploads.received(name, content)) {
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.name()).isEqualTo(name);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.open()).hasBinaryContent(content);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static Stream<Arguments> bad() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        return Stream.of(
                Arguments.of(
                        "program.pdf", "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("program.pdf", "\u007FELF\u0002\u0001\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("drawing.svg", Uploads.text(svg)),
                Arguments.of("drawing.png", Uploads.text(svg)),
                Arguments.of("drawing.txt", Uploads.text("<?xml version=\"1.0\"?>\n<!-- hello -->\n" + svg)),
                Arguments.of("page.txt", Uploads.text("<!DOCTYPE html><html><script>alert(1)</script>")),
                Arguments.of("page.csv", Uploads.text("Good evening\n<html><body onload=alert(1)>")),
                Arguments.of("script.txt", Uploads.text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("text-then-bytes.txt", Uploads.text("plain ".repeat(20_000) + "\u0000\u0001")),
                Arguments.of("archive.docx", Uploads.zip("a.exe", "MZ")),
                Arguments.of("archive.jar", Uploads.zip("META-INF/MANIFEST.MF", "Main-Class: Evil")),
                Arguments.of("macros.docx", Uploads.zip("[Content_Types].xml", MACROS)),
                Arguments.of("macros.odt", Uploads.openDocument(ODF + "text", "Basic/Standard/Module1.xml")),
                Arguments.of("cut.docx", java.util.Arrays.copyOf(Uploads.docx(), 400)),
                Arguments.of("picture.gif", Uploads.image("gif")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void nothingElseGetsInUnderAnyName(String name, byte[] content) {
        assertThatThrownBy(() -> Uploads.received(name, content))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("document-kind");
    }

    @Test
    void aPictureThatSaysItIsAPdfIsKeptAsAPicture() {
        try (ReceivedFile file = Uploads.received("budget.pdf", Uploads.image("png"))) {
            assertThat(file.name()).isEqualTo("budget.png");
        }
    }

    @Test
    void anEmptyFileIsToldSo() {
        assertThatThrownBy(() -> Uploads.received("a.txt", new byte[0])).hasMessageContaining("document-empty");
    }

    @Test
    void ofTwoGigabytesNoMoreIsReadThanFits() throws IOException {
        Endless sent = new Endless(2L * 1024 * 1024 * 1024);
        assertThatThrownBy(() -> intake().receive("film.pdf", sent))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("document-large");
        assertThat(sent.read).isLessThanOrEqualTo(1024 * 1024 + DocumentPieces.SIZE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNotKeptIsGone() throws IOException {
        ReceivedFile file = intake().receive("a.txt", new ByteArrayInputStream(Uploads.text("hello")));
        assertThat(folder).isNotEmptyDirectory();
        file.close();
        file.close();
        assertThat(folder).isEmptyDirectory();
        InputStream broken = new ByteArrayInputStream(Uploads.text("hello")) {
            @Override
            public int read(byte[] into) throws IOException {
                throw new IOException("cut");
            }
        };
        assertThatThrownBy(() -> intake().receive("a.txt", broken)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private DocumentIntake intake() {
        return Uploads.intake(DataSize.ofMegabytes(1), folder);
    }

    private static final class Endless extends InputStream {
        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 'x' : -1;
        }
    }
}
