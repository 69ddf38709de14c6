package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Budget 2026.pdf, Budget 2026.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\fay\\Budget.PDF, Budget.pdf",
        "/budget.pdf, budget.pdf",
        "budget, budget.pdf",
        "budget.exe, budget.exe.pdf",
        "budget.png, budget.pdf",
        "...hidden.pdf, hidden.pdf",
        "a:b?c*.pdf, a-b-c-.pdf",
        ".., document.pdf",
        "folder/, document.pdf",
        "año — niños 健康.pdf, año — niños 健康.pdf"
    })
    void namesArePlainAndHaveTheEndingOfTheirContent(String sent, String kept) {
        assertThat(FileNames.clean(sent, DocumentKind.PDF)).isEqualTo(kept);
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(FileNames.clean("report\u202Efdp.exe", DocumentKind.PDF)).isEqualTo("reportfdp.exe.pdf");
        assertThat(FileNames.clean("\u200Fa\u0000b\r\nSet-Cookie: x\u2066.pdf", DocumentKind.PDF))
                .isEqualTo("abSet-Cookie- x.pdf");
        assertThat(FileNames.clean("\uD800\uFEFF\u2028", DocumentKind.PDF)).isEqualTo("document.pdf");
    }

    @Test
    void longNamesKeepTheirEnding() {
        String kept = FileNames.clean("💊".repeat(5_000) + ".docx", DocumentKind.DOCX);
        assertThat(kept).endsWith("💊.docx");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(FileNames.MOST);
    }

    @Test
    void bothEndingsOfPhotographsAreTheirs() {
        assertThat(FileNames.clean("a.jpeg", DocumentKind.JPEG)).isEqualTo("a.jpeg");
        assertThat(FileNames.clean("a.JPG", DocumentKind.JPEG)).isEqualTo("a.jpg");
        assertThat(FileNames.stem("Budget 2.0.pdf")).isEqualTo("Budget 2.0");
    }
}
