package org.roundtable.shell.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.Translations;
import org.roundtable.meeting.ActionService;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.EntryId;
import org.roundtable.meeting.EntryKind;
import org.roundtable.meeting.MinutesApprovals;
import org.roundtable.meeting.MinutesDraft;
import org.roundtable.meeting.MinutesKeeping;
import org.roundtable.meeting.MinutesPublishing;
import org.roundtable.meeting.MinutesSection;
import org.roundtable.meeting.NewAction;
import org.roundtable.meeting.NotesService;
import org.roundtable.meeting.RecordService;
import org.springframework.stereotype.Component;

/** What the people of the story put down of a meeting, and what becomes of it. */
@Component
@ForDemo
class MinutesDeeds {
    private final NotesService notes;
    private final RecordService records;
    private final ActionService actions;
    private final MinutesKeeping keeping;
    private final MinutesPublishing publishing;
    private final MinutesApprovals approvals;
    private final Actors actors;

    MinutesDeeds(
            NotesService notes,
            RecordService records,
            ActionService actions,
            MinutesKeeping keeping,
            MinutesPublishing publishing,
            MinutesApprovals approvals,
            Actors actors) {
        this.notes = notes;
        this.records = records;
        this.actions = actions;
        this.keeping = keeping;
        this.publishing = publishing;
        this.approvals = approvals;
        this.actors = actors;
    }

    void note(Scene scene) {
        notes.write(board(scene), SittingDeeds.meeting(scene), SittingDeeds.item(scene), text(scene), 0);
    }

    void decide(Scene scene) {
        put(scene, EntryKind.DECISION);
    }

    void park(Scene scene) {
        put(scene, EntryKind.PARKED);
    }

    void assign(Scene scene) {
        var owner = scene.story().person(Objects.requireNonNull(scene.step().whom()));
        LocalDate due = LocalDate.ofInstant(
                Objects.requireNonNull(scene.time().deadline(scene.step().closes())),
                ZoneId.of(scene.story().board().zone()));
        records.act(
                board(scene),
                SittingDeeds.meeting(scene),
                scene.cast().action(scene.step().about()),
                new NewAction(item(scene), text(scene), actors.id(owner), due));
    }

    void finish(Scene scene) {
        actions.finish(board(scene), scene.cast().action(scene.step().about()));
    }

    /** The words before the first item; with an item's number, those about it. */
    void write(Scene scene) {
        MinutesSection section = item(scene).map(MinutesSection::of).orElse(MinutesSection.OPENING);
        keeping.write(board(scene), SittingDeeds.meeting(scene), section, text(scene), 0, notes(scene, section));
    }

    /** What the keeper sees there before they begin. */
    private String notes(Scene scene, MinutesSection section) {
        return keeping.draft(board(scene), SittingDeeds.meeting(scene), Translations.ENGLISH).sections().stream()
                .filter(part -> part.id().equals(section))
                .map(MinutesDraft.Section::notesSeen)
                .findFirst()
                .orElse("");
    }

    void publish(Scene scene) {
        publishing.publish(board(scene), SittingDeeds.meeting(scene), 0, "");
    }

    void approve(Scene scene) {
        var poll = scene.cast().poll(scene.step().poll());
        approvals.byPoll(board(scene), SittingDeeds.meeting(scene), 1, poll);
    }

    private void put(Scene scene, EntryKind kind) {
        records.put(board(scene), SittingDeeds.meeting(scene), EntryId.next(), kind, item(scene), text(scene));
    }

    private static Optional<AgendaItemId> item(Scene scene) {
        return scene.step().item() == 0 ? Optional.empty() : Optional.of(SittingDeeds.item(scene));
    }

    private static String text(Scene scene) {
        return Objects.requireNonNull(scene.step().text());
    }

    private static BoardId board(Scene scene) {
        return scene.cast().board();
    }
}
