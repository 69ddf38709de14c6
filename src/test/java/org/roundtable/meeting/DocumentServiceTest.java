package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class DocumentServiceTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    Papers papers;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentKeeping keeping;

    @Autowired
    AgendaService agenda;

    @Autowired
    JdbcTemplate sql;

    World.TestBoard board;
    MeetingId meeting;
    AgendaItemId item;

    @BeforeEach
    void makeMeeting() {
        board = world.board(1);
        meeting = plans.meeting(board, 7);
        item = plans.add(board, meeting, Plans.item("Rides", 10));
    }

    @Test
    void whatIsLaidWithAPublishedAgendaIsReadByTheWholeBoard() throws IOException {
        byte[] content = Uploads.text("x".repeat(DocumentPieces.SIZE) + "Niños " + "y".repeat(DocumentPieces.SIZE));
        var rides = papers.add(board, meeting, Optional.of(item), Papers.forAll("Rides"), "rides.txt", content);
        assertThat(titles(board.member(0))).isEmpty();
        denied(NotFound.class, board.member(0), () -> documents.download(board.id(), meeting, rides));
        plans.publish(board, meeting);
        for (PersonId reader : List.of(board.member(0), board.observer(), board.facilitator())) {
            assertThat(titles(reader)).containsExactly("Rides");
            assertThat(downloaded(reader, rides)).isEqualTo(content);
        }
        assertThat(seenBy(board.observer()).all()).singleElement().satisfies(seen -> {
            assertThat(seen.name()).isEqualTo("rides.txt");
            assertThat(seen.sha256()).hasSize(64);
            assertThat(seen.addedBy().name()).isEqualTo("Fay Facilitator");
        });
    }

    @Test
    void everyByteComesBack() throws IOException {
        byte[] picture = Uploads.image("png");
        byte[] large = java.util.Arrays.copyOf(picture, 3 * DocumentPieces.SIZE + 17);
        byte[] noise = new byte[large.length - picture.length];
        new Random(5).nextBytes(noise);
        System.arraycopy(noise, 0, large, picture.length, noise.length);
        var photo = papers.add(board, meeting, Optional.empty(), Papers.forAll("Photo"), "p.png", large);
        assertThat(downloaded(board.facilitator(), photo)).isEqualTo(large);
    }

    @Test
    void whatIsForFacilitatorsIsThereForNobodyElse() {
        plans.publish(board, meeting);
        var secret = papers.add(board, meeting, Optional.of(item), Papers.secret("Who owes what"));
        for (PersonId reader : List.of(board.member(0), board.observer())) {
            assertThat(titles(reader)).isEmpty();
            denied(NotFound.class, reader, () -> documents.download(board.id(), meeting, secret));
        }
        assertThat(titles(board.facilitator())).containsExactly("Who owes what");
        facilitating(() -> keeping.word(
                board.id(), meeting, secret, Papers.secret("Who owes what"), Papers.forAll("Who owes what")));
        assertThat(titles(board.observer())).containsExactly("Who owes what");
    }

    @Test
    void documentsAreOfOneMeetingOfOneBoard() {
        plans.publish(board, meeting);
        var rides = papers.add(board, meeting, Optional.of(item), Papers.forAll("Rides"));
        var other = world.board(1);
        var otherMeeting = plans.meeting(other, 7);
        var sameBoard = plans.meeting(board, 14);
        plans.add(board, sameBoard, Plans.item("Welcome", 5));
        plans.publish(board, sameBoard);
        for (PersonId stranger : List.of(other.facilitator(), other.member(0), world.person("Sam Stranger", false))) {
            denied(NotFound.class, stranger, () -> documents.feed(board.id(), meeting));
            denied(NotFound.class, stranger, () -> documents.download(board.id(), meeting, rides));
        }
        denied(NotFound.class, other.facilitator(), () -> documents.download(other.id(), meeting, rides));
        denied(NotFound.class, other.facilitator(), () -> documents.download(other.id(), otherMeeting, rides));
        denied(NotFound.class, other.facilitator(), () -> keeping.remove(other.id(), otherMeeting, rides));
        denied(NotFound.class, board.member(0), () -> documents.download(board.id(), sameBoard, rides));
        assertThatThrownBy(() -> papers.add(other, otherMeeting, Optional.of(item), Papers.forAll("Not my item")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyFacilitatorsLayDocuments() {
        var rides = papers.add(board, meeting, Optional.of(item), Papers.forAll("Rides"));
        for (PersonId person : List.of(board.member(0), board.observer())) {
            denied(NotAllowed.class, person, () -> {
                try (ReceivedFile file = Uploads.received("a.txt", Uploads.text("a"))) {
                    keeping.add(board.id(), meeting, DocumentId.next(), Optional.empty(), Papers.forAll("A"), file);
                }
            });
            denied(
                    NotAllowed.class,
                    person,
                    () -> keeping.word(board.id(), meeting, rides, Papers.forAll("Rides"), Papers.forAll("Mine")));
            denied(NotAllowed.class, person, () -> keeping.move(board.id(), meeting, rides, 0));
            denied(NotAllowed.class, person, () -> keeping.remove(board.id(), meeting, rides));
        }
    }

    @Test
    void theyAreOrderedRenamedAndRemovedForGood() {
        var first = papers.add(board, meeting, Optional.of(item), Papers.forAll("First"));
        var second = papers.add(board, meeting, Optional.of(item), Papers.forAll("Second"));
        papers.add(board, meeting, Optional.empty(), Papers.forAll("Of the meeting"));
        facilitating(() -> keeping.move(board.id(), meeting, second, 0));
        assertThat(seenBy(board.facilitator()).of(Optional.of(item)))
                .extracting(each -> each.text().title())
                .containsExactly("Second", "First");
        facilitating(() -> keeping.word(board.id(), meeting, first, Papers.forAll("First"), Papers.forAll("Third")));
        assertThatThrownBy(() -> facilitating(() ->
                        keeping.word(board.id(), meeting, first, Papers.forAll("First"), Papers.forAll("Fourth"))))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("changed-meanwhile");
        facilitating(() -> keeping.remove(board.id(), meeting, second));
        denied(NotFound.class, board.facilitator(), () -> documents.download(board.id(), meeting, second));
        assertThat(titles(board.facilitator())).containsExactlyInAnyOrder("Third", "Of the meeting");
        assertThat(sql.queryForObject(
                        "select count(*) from meeting_document_piece where document_id = ?",
                        Integer.class,
                        second.value()))
                .isZero();
    }

    @Test
    void documentsOfAnItemTakenOffStayWithTheMeeting() {
        papers.add(board, meeting, Optional.of(item), Papers.forAll("Rides"));
        facilitating(() -> agenda.remove(board.id(), meeting, item));
        assertThat(seenBy(board.facilitator()).of(Optional.empty()))
                .extracting(each -> each.text().title())
                .containsExactly("Rides");
    }

    @Test
    void addedTwiceItIsThereOnce() {
        DocumentId id = DocumentId.next();
        facilitating(() -> {
            try (ReceivedFile file = Uploads.received("a.txt", Uploads.text("a"))) {
                keeping.add(board.id(), meeting, id, Optional.empty(), Papers.forAll("A"), file);
                keeping.add(board.id(), meeting, id, Optional.empty(), Papers.forAll("A"), file);
            }
        });
        assertThat(titles(board.facilitator())).containsExactly("A");
    }

    @Test
    void afterTheMeetingNothingIsAddedButWhatShouldNotBeThereGoes() {
        var debts = papers.add(board, meeting, Optional.empty(), Papers.forAll("Who owes what"));
        plans.holdInVain(board, meeting);
        assertThatThrownBy(() -> facilitating(() -> keeping.move(board.id(), meeting, debts, 0)))
                .isInstanceOf(Rejected.class);
        facilitating(() -> keeping.word(
                board.id(), meeting, debts, Papers.forAll("Who owes what"), Papers.secret("Who owes what")));
        facilitating(() -> keeping.remove(board.id(), meeting, debts));
        assertThat(titles(board.facilitator())).isEmpty();
        assertThatThrownBy(() -> papers.add(board, meeting, Optional.empty(), Papers.forAll("Late")))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void theWholeOfAMeetingHasAnEnd() {
        papers.add(board, meeting, Optional.empty(), Papers.forAll("Film"));
        sql.update("update meeting_document set size = ? where meeting_id = ?", 200L * 1024 * 1024, meeting.value());
        assertThatThrownBy(() -> papers.add(board, meeting, Optional.empty(), Papers.forAll("One more")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("documents-full");
        assertThatThrownBy(() -> papers.add(board, meeting, Optional.empty(), Papers.forAll(" ")))
                .isInstanceOf(Invalid.class);
    }

    private byte[] downloaded(PersonId reader, DocumentId document) throws IOException {
        DocumentDownload file = As.person(reader, () -> documents.download(board.id(), meeting, document));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        assertThat(file.size()).isEqualTo(out.size());
        return out.toByteArray();
    }

    private DocumentsSnapshot seenBy(PersonId reader) {
        return As.person(
                reader, () -> documents.feed(board.id(), meeting).load().get());
    }

    private List<String> titles(PersonId reader) {
        return seenBy(reader).all().stream().map(each -> each.text().title()).toList();
    }

    private void facilitating(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
