package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.document.DocumentFormat;
import org.roundtable.document.PdfTags;
import org.roundtable.initiative.Proposals;
import org.roundtable.live.Topic;
import org.roundtable.security.TestPersons;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.voting.PollWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class BoardPackTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    Papers papers;

    @Autowired
    Proposals proposals;

    @Autowired
    PollWorld polls;

    @Autowired
    BoardPackService packs;

    World.TestBoard board;
    MeetingId meeting;
    AgendaItemId item;

    @BeforeEach
    void makeAgenda() {
        board = world.board(2);
        meeting = plans.meeting(board, 7);
        Topic rides = proposals
                .proposed(board.id(), board.member(0), "Rides to the clinic")
                .topic();
        Topic vote = Topic.of("poll", polls.open(board));
        plans.add(board, meeting, Plans.item("Welcome", 10));
        item = plans.add(
                board,
                meeting,
                new ItemPlan(
                        "Rides",
                        Purpose.DECIDE,
                        25,
                        "Grace",
                        "Please read the plan first",
                        "Ask Walt to be brief",
                        false,
                        List.of(rides, vote)));
        papers.add(board, meeting, Optional.of(item), Papers.forAll("How we ride"), "plan.pdf", Uploads.pdf());
        papers.add(board, meeting, Optional.of(item), Papers.secret("Who owes what"));
        papers.add(board, meeting, Optional.empty(), Papers.forAll("Last year in numbers"));
    }

    @Test
    void aPackIsAPdfThatScreenReadersRead() throws Exception {
        plans.publish(board, meeting);
        try (PDDocument pdf = pdf(board.observer(), Translations.ENGLISH)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Board pack: Board meeting");
            List<PdfTags.Tag> tags = PdfTags.of(pdf);
            assertThat(PdfTags.texts(tags, "H1")).containsExactly("Board pack: Board meeting");
            assertThat(PdfTags.texts(tags, "H2"))
                    .containsExactly(
                            "Agenda",
                            "1. Welcome",
                            "2. Rides",
                            "Documents for the whole meeting",
                            "Where the files are");
            assertThat(PdfTags.texts(tags, "H3"))
                    .containsExactly("Initiative: Rides to the clinic", "Vote: Shall we do it?", "Documents");
            assertThat(PdfTags.texts(tags, "TH")).contains("Time", "Item", "Purpose", "Minutes", "2. Rides");
        }
    }

    @Test
    void itSaysWhatTheBoardMayReadAndNothingElse() throws Exception {
        plans.publish(board, meeting);
        String words = text(board.member(0), Translations.ENGLISH);
        assertThat(words)
                .contains("Library", "6:00", "Please read the plan first", "A van, twice a week", "Presented by Grace")
                .contains("Yes", "Abstain", "How we ride (PDF, file “plan.pdf”)", "Last year in numbers")
                .contains("Decide. From 6:10", "25 minutes", "The files themselves are not part of this document");
        assertThat(words).doesNotContain("Walt", "Who owes what", "!");
        assertThat(text(board.facilitator(), Translations.ENGLISH)).isEqualTo(words);
    }

    @Test
    void itIsWrittenInTheReadersLanguage() throws Exception {
        plans.publish(board, meeting);
        try (PDDocument pdf = pdf(board.member(0), Locale.of("es", "MX"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Carpeta de la reunión: Board meeting", "Orden del día", "Lo presenta Grace", "Sí")
                    .doesNotContain("!pack");
        }
    }

    @Test
    void itComesInEveryFormat() {
        plans.publish(board, meeting);
        for (DocumentFormat format : DocumentFormat.values()) {
            PackFile file =
                    As.person(board.observer(), () -> packs.file(board.id(), meeting, format, Translations.ENGLISH));
            assertThat(file.bytes()).isNotEmpty();
            assertThat(file.name()).matches("board-pack-\\d{4}-\\d\\d-\\d\\d\\." + format.ending());
        }
    }

    @Test
    void theArchiveBringsTheListedDocumentsAlong() throws IOException {
        plans.publish(board, meeting);
        PackArchive archive =
                As.person(board.facilitator(), () -> packs.archive(board.id(), meeting, Translations.ENGLISH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.content().writeTo(out);
        Map<String, byte[]> files = unpacked(out.toByteArray());
        assertThat(files.keySet())
                .hasSize(3)
                .anyMatch(name -> name.startsWith("board-pack-") && name.endsWith(".pdf"))
                .contains("00 Board meeting/1 notes.txt", "02 Rides/1 plan.pdf");
        assertThat(files.get("00 Board meeting/1 notes.txt")).isEqualTo(Uploads.text("Some words"));
    }

    @Test
    void thereIsNoneBeforeTheAgendaIsPublishedNorForOthers() {
        denied(board.member(0), board);
        denied(board.facilitator(), board);
        plans.publish(board, meeting);
        var other = world.board(1);
        denied(other.facilitator(), board);
        denied(other.facilitator(), other);
        denied(world.person("Sam Stranger", false), board);
    }

    @Test
    void itIsDownloadedByThoseOnTheBoard() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        String pack = "/" + MeetingLinks.meeting(board.id(), meeting) + "/pack.";
        web.perform(get(pack + "pdf").with(as(board.observer()))).andExpect(status().isNotFound());
        plans.publish(board, meeting);
        web.perform(get(pack + "pdf?language=es").with(as(board.observer())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-cache, private"));
        web.perform(get(pack + "zip").with(as(board.observer())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"));
        for (String ending : List.of("pdf", "zip")) {
            web.perform(get(pack + ending).with(as(world.board(1).facilitator())))
                    .andExpect(status().isNotFound());
            assertThat(web.perform(get(pack + ending)).andReturn().getResponse().getRedirectedUrl())
                    .endsWith("/login");
        }
        web.perform(get(pack + "exe").with(as(board.observer()))).andExpect(status().isNotFound());
    }

    private void denied(PersonId person, World.TestBoard by) {
        assertThatThrownBy(() ->
                        As.person(person, () -> packs.file(by.id(), meeting, DocumentFormat.PDF, Translations.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(person, () -> packs.archive(by.id(), meeting, Translations.ENGLISH)))
                .isInstanceOf(NotFound.class);
    }

    private String text(PersonId reader, Locale language) throws IOException {
        try (PDDocument pdf = pdf(reader, language)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private PDDocument pdf(PersonId reader, Locale language) throws IOException {
        return Loader.loadPDF(As.person(
                reader,
                () -> packs.file(board.id(), meeting, DocumentFormat.PDF, language)
                        .bytes()));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static RequestPostProcessor as(PersonId person) {
        var principal = TestPersons.signedIn(person, false);
        return authentication(new TestingAuthenticationToken(principal, null, List.copyOf(principal.getAuthorities())));
    }
}
