package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.document.Block;
import org.roundtable.document.Document;
import org.roundtable.meeting.MeetingRecord.StepView;

/** Writes minutes in one language; people's own words stay as they were typed. */
final class MinutesWriter {
    private final MinutesFacts facts;
    private final MinutesWords words;
    private final MinutesBallots ballots;

    MinutesWriter(MinutesFacts facts, MinutesWords words) {
        this.facts = facts;
        this.words = words;
        this.ballots = new MinutesBallots(words);
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        for (MinutesPart part : parts()) {
            String text = facts.text(part.section());
            if (text.isEmpty() && part.before().isEmpty() && part.after().isEmpty()) {
                continue;
            }
            blocks.add(new Block.Heading(1, part.title()));
            blocks.addAll(part.before());
            if (!text.isEmpty()) {
                blocks.add(new Block.MarkdownText(text));
            }
            blocks.addAll(part.after());
        }
        String title = words.say(
                "minutes.title", Map.of("title", facts.meeting().plan().title()));
        return new Document(title, words.language(), List.of(facts.board(), words.weekday(facts.began())), blocks);
    }

    /** In the order of the minutes; those about nothing are among them, since something may yet be written there. */
    List<MinutesPart> parts() {
        List<MinutesPart> parts = new ArrayList<>();
        parts.add(new MinutesRoll(facts, words).part());
        List<ItemView> items = facts.meeting().items();
        for (int place = 0; place < items.size(); place++) {
            parts.add(item(place + 1, items.get(place)));
        }
        new MinutesQuestions(words).part(facts.questions()).ifPresent(parts::add);
        List<Block> rest = recorded(Optional.empty());
        addEntries(rest, Optional.empty(), EntryKind.PARKED, "minutes.parked");
        parts.add(new MinutesPart(MinutesSection.CLOSING, words.say("minutes.closing"), List.of(), rest));
        return parts;
    }

    private MinutesPart item(int number, ItemView item) {
        String title = words.say(
                "minutes.item", Map.of("n", number, "title", item.plan().title()));
        List<Block> after = recorded(Optional.of(item.id()));
        addEntries(after, Optional.of(item.id()), EntryKind.PARKED, "minutes.parked");
        return new MinutesPart(MinutesSection.of(item.id()), title, List.of(new Block.Paragraph(course(item))), after);
    }

    /** When it was taken up, and whether it was finished. */
    private String course(ItemView item) {
        List<StepView> steps = facts.steps(item.id());
        if (steps.isEmpty()) {
            return words.say("minutes.item.not-taken-up");
        }
        String span = words.span(steps.getFirst().at(), steps.getLast().at());
        boolean finished = item.state() == ItemState.DONE;
        String presenter = item.plan().presenter();
        String said = words.say(finished ? "minutes.item.done" : "minutes.item.unfinished", Map.of("when", span));
        return presenter.isEmpty() ? said : said + " " + words.say("minutes.item.presenter", Map.of("who", presenter));
    }

    private List<Block> recorded(Optional<AgendaItemId> item) {
        List<Block> blocks = new ArrayList<>();
        add(
                blocks,
                "minutes.carried",
                facts.carried(item).stream().map(this::carried).toList());
        addEntries(blocks, item, EntryKind.DECISION, "minutes.decisions");
        facts.votes(item).forEach(vote -> blocks.addAll(ballots.blocks(vote)));
        add(
                blocks,
                "minutes.actions",
                facts.actions(item).stream().map(this::action).toList());
        return blocks;
    }

    private void addEntries(List<Block> blocks, Optional<AgendaItemId> item, EntryKind kind, String titleKey) {
        add(
                blocks,
                titleKey,
                facts.entries(item, kind).stream().map(EntryView::text).toList());
    }

    private void add(List<Block> blocks, String titleKey, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say(titleKey)));
            blocks.add(Block.Bullets.of(lines.toArray(String[]::new)));
        }
    }

    private String carried(CarriedView action) {
        String about = words.say(
                "minutes.action",
                Map.of("what", action.text(), "who", action.owner(), "due", words.date(action.due())));
        String became = action.newDue()
                .filter(day -> action.state() == ActionState.OPEN)
                .map(day -> words.say("minutes.carried.moved", Map.of("due", words.date(day))))
                .orElseGet(() -> words.say("minutes.carried." + action.state(), Map.of("why", action.reason())));
        return about + ". " + became + " " + words.say("minutes.carried.from", Map.of("title", action.from()));
    }

    private String action(ActionView action) {
        return words.say(
                "minutes.action",
                Map.of(
                        "what", action.text(),
                        "who", action.owner().name(),
                        "due", words.date(action.due())));
    }
}
