package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Translations;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MeetingNotesTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    NotesService notes;

    @Autowired
    RecordService records;

    @Autowired
    RoomService rooms;

    @Autowired
    MeetingRecordLoader loader;

    @Autowired
    TestClock clock;

    @Autowired
    Translations translations;

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        var board = world.board(1);
        var second = assembly.secondFacilitator(board);
        var planned = assembly.atFirst(board);
        var first = write(planned, board.facilitator(), "Fay began", 0);
        assertThat(first.revision()).isEqualTo(1);
        assertThat(write(planned, second, "Fay began", 0)).isEqualTo(first);
        assertThatThrownBy(() -> write(planned, second, "Grace began", 0))
                .isInstanceOfSatisfying(
                        NoteChanged.class,
                        changed -> assertThat(changed.theirs()).isEqualTo(first));
        assertThat(write(planned, second, "Fay and Grace began", 1).revision()).isEqualTo(2);
        assertThat(loader.load(board.id(), planned.id())
                        .notes()
                        .get(planned.item(0))
                        .text())
                .isEqualTo("Fay and Grace began");
    }

    @Test
    void nothingIsWrittenAboutWhatTheMeetingHasNotComeTo() {
        var board = world.board(1);
        var planned = assembly.planned(board);
        rejected(
                "failure.meeting-not-begun",
                board.facilitator(),
                () -> notes.write(board.id(), planned.id(), planned.item(0), "Early", 0));
        var begun = assembly.atFirst(board);
        rejected(
                "failure.item-not-taken-up",
                board.facilitator(),
                () -> notes.write(board.id(), begun.id(), begun.item(1), "Early", 0));
        assertThatThrownBy(() -> As.person(
                        board.facilitator(),
                        () -> notes.write(board.id(), begun.id(), planned.item(0), "Elsewhere", 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void decisionsAndActionsAreReadByAllAndTakenBackOpenly() {
        var board = world.board(1);
        var planned = assembly.atFirst(board);
        var decision = EntryId.next();
        var action = ActionItemId.next();
        var due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(14);
        var item = Optional.of(planned.item(0));
        As.person(board.facilitator(), () -> {
            records.put(board.id(), planned.id(), decision, EntryKind.DECISION, item, "We rent a van");
            records.put(board.id(), planned.id(), decision, EntryKind.DECISION, item, "We rent a van");
            records.put(board.id(), planned.id(), EntryId.next(), EntryKind.PARKED, Optional.empty(), "Parking");
            records.act(board.id(), planned.id(), action, new NewAction(item, "Ask for prices", board.member(0), due));
        });
        var read = written(planned, board.observer());
        assertThat(read.all(EntryKind.DECISION)).extracting(EntryView::text).containsExactly("We rent a van");
        assertThat(read.all(EntryKind.PARKED)).hasSize(1);
        assertThat(read.actions()).extracting(each -> each.owner().name()).containsExactly("Member 1");
        As.person(board.facilitator(), () -> {
            records.takeBack(board.id(), planned.id(), decision);
            records.takeBackAction(board.id(), planned.id(), action);
        });
        rejected(
                "failure.taken-back-already",
                board.facilitator(),
                () -> records.takeBack(board.id(), planned.id(), decision));
        assertThat(written(planned, board.observer()).all(EntryKind.DECISION)).isEmpty();
        assertThat(written(planned, board.observer()).actions()).isEmpty();
    }

    @Test
    void anActionNeedsSomebodyOfTheBoardAndADayToCome() {
        var board = world.board(1);
        var planned = assembly.atFirst(board);
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        invalid("owner", planned, new NewAction(Optional.empty(), "Do", PersonId.next(), day.plusDays(1)));
        invalid("owner", planned, new NewAction(Optional.empty(), "Do", null, day.plusDays(1)));
        invalid("due", planned, new NewAction(Optional.empty(), "Do", board.member(0), day.minusDays(2)));
        invalid("text", planned, new NewAction(Optional.empty(), " ", board.member(0), day.plusDays(1)));
    }

    @Test
    void onlyFacilitatorsWriteAndReadNotes() {
        var board = world.board(1);
        var other = world.board(1);
        var planned = assembly.atFirst(board);
        var nothing = new NewAction(Optional.empty(), "Do", null, null);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> notes.feed(board.id(), planned.id()));
            denied(expected, person, () -> notes.write(board.id(), planned.id(), planned.item(0), "Mine", 0));
            denied(
                    expected,
                    person,
                    () -> records.put(
                            board.id(), planned.id(), EntryId.next(), EntryKind.DECISION, Optional.empty(), "Mine"));
            denied(expected, person, () -> records.act(board.id(), planned.id(), ActionItemId.next(), nothing));
            denied(expected, person, () -> records.takeBack(board.id(), planned.id(), EntryId.next()));
            denied(expected, person, () -> records.takeBackAction(board.id(), planned.id(), ActionItemId.next()));
        }
    }

    @Test
    void everyStepAndChangeHasItsWordsInTheRecord() {
        assertThat(StepKind.values()).allMatch(kind -> translations.knows("activity." + kind.action()));
        assertThat(RecordChanged.Change.values()).allMatch(change -> translations.knows("activity." + change.action()));
    }

    private NoteState write(Assembly.Planned planned, PersonId by, String text, long base) {
        return As.person(by, () -> notes.write(planned.board().id(), planned.id(), planned.item(0), text, base));
    }

    private RecordSnapshot written(Assembly.Planned planned, PersonId reader) {
        return As.person(reader, () -> rooms.record(planned.board().id(), planned.id()))
                .load()
                .get();
    }

    private void invalid(String field, Assembly.Planned planned, NewAction action) {
        assertThatThrownBy(() -> As.person(
                        planned.board().facilitator(),
                        () -> records.act(planned.board().id(), planned.id(), ActionItemId.next(), action)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    private static void rejected(String key, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo(key));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
