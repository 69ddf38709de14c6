package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.Translations;
import org.roundtable.document.DocumentFormat;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

/** What people asked in a meeting stands in its minutes, in every form, as everybody could read it and no more. */
@DatabaseTest
class MinutesQuestionsTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    OpenWorld open;

    @Autowired
    QuestionService questions;

    @Autowired
    GuestQuestions guests;

    @Autowired
    QuestionReview review;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    MinutesService minutes;

    private TestBoard board;
    private MeetingId meeting;

    @ParameterizedTest
    @EnumSource
    void everyFormTellsWhatWasAskedInPublic(DocumentFormat format) throws IOException {
        board = world.board(2);
        meeting = assembly.begun(board).id();
        GuestPass ana = open.guest(open.token(board, meeting, DoorKind.GUESTS), "Ana Ortiz");
        answered(guest(ana, "When does the clinic open?", true), "At eight.");
        accepted(guest(ana, "Is there parking?", true));
        answered(member("Who decides on the money?"), "This board.");
        guest(ana, "Nobody looked at this", true);
        declined(guest(ana, "Can I have my test results?", true));
        assertThat(text(format).replaceAll("\\s+", " "))
                .contains("Asked by Ana Ortiz, guest", "Asked without a name")
                .containsSubsequence("Answered", "When does the clinic open?", "At eight.")
                .containsSubsequence("Answered", "Who decides on the money?", "This board.")
                .containsSubsequence("Still open", "Is there parking?")
                .doesNotContain("Nobody looked", "test results", "Member 1, guest", "Asked by Member");
    }

    private String text(DocumentFormat format) throws IOException {
        As.person(board.facilitator(), () -> {
            open.end(board, meeting);
            publishing.publish(board.id(), meeting, 0, "");
        });
        byte[] bytes = As.person(
                        board.observer(), () -> minutes.file(board.id(), meeting, 1, format, Translations.ENGLISH))
                .bytes();
        return switch (format) {
            case PDF -> pdf(bytes);
            case WORD -> word(bytes);
            case MARKDOWN -> new String(bytes, StandardCharsets.UTF_8).replace("\\", "");
            case PAGE -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String word(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ");
                }
            }
        }
        throw new IOException("no words");
    }

    private QuestionId guest(GuestPass pass, String text, boolean named) {
        QuestionId id = QuestionId.next();
        guests.ask(pass, new NewQuestion(id, text, named));
        return id;
    }

    private QuestionId member(String text) {
        QuestionId id = QuestionId.next();
        As.person(board.member(0), () -> questions.ask(board.id(), meeting, new NewQuestion(id, text, false)));
        return id;
    }

    private void accepted(QuestionId id) {
        As.person(board.facilitator(), () -> review.accept(board.id(), meeting, id));
    }

    private void declined(QuestionId id) {
        As.person(board.facilitator(), () -> review.decline(board.id(), meeting, id, "Private"));
    }

    private void answered(QuestionId id, String answer) {
        accepted(id);
        As.person(board.facilitator(), () -> review.answer(board.id(), meeting, id, answer));
    }
}
