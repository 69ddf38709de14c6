package org.roundtable.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.document.Block;
import org.roundtable.document.Document;

/** Writes a board pack in one language; people's own words stay as they were typed. */
final class BoardPackWriter {
    private final BoardPack pack;
    private final MinutesWords words;
    private final PackSubjects subjects;
    private final PackDocuments documents;

    BoardPackWriter(BoardPack pack, MinutesWords words) {
        this.pack = pack;
        this.words = words;
        this.subjects = new PackSubjects(pack, words);
        this.documents = new PackDocuments(words);
    }

    Document document() {
        MeetingPlan plan = pack.meeting().plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(plan)));
        blocks.add(new Block.Heading(1, words.say("pack.agenda")));
        blocks.add(agenda());
        List<ItemView> items = pack.meeting().items();
        for (int place = 0; place < items.size(); place++) {
            addItem(blocks, place + 1, items.get(place));
        }
        addDocuments(blocks);
        List<String> below = List.of(pack.board(), words.weekday(plan.startsAt()));
        String title = words.say("pack.title", Map.of("title", plan.title()));
        return new Document(title, words.language(), below, blocks);
    }

    private List<Block.Fact> facts(MeetingPlan plan) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(words.say("pack.when"), words.weekday(plan.startsAt())));
        String span = words.span(plan.startsAt(), plan.endsAt());
        facts.add(new Block.Fact(
                words.say("pack.time"), words.say("pack.in-zone", Map.of("span", span, "zone", words.zone()))));
        if (!plan.place().isEmpty()) {
            facts.add(new Block.Fact(words.say("pack.where"), plan.place()));
        }
        if (!plan.link().isEmpty()) {
            facts.add(new Block.Fact(words.say("pack.online"), words.say("pack.online.text")));
        }
        facts.add(new Block.Fact(words.say("pack.kind"), words.say("meeting.kind." + plan.kind())));
        return facts;
    }

    private Block agenda() {
        List<String> headers = List.of(
                words.say("pack.column.time"),
                words.say("pack.column.item"),
                words.say("pack.column.purpose"),
                words.say("pack.column.minutes"),
                words.say("pack.column.presenter"));
        List<List<String>> rows = new ArrayList<>();
        List<ItemView> items = pack.meeting().items();
        for (int place = 0; place < items.size(); place++) {
            rows.add(row(place + 1, items.get(place)));
        }
        return new Block.Table(words.say("pack.agenda.caption"), headers, rows, 1);
    }

    private List<String> row(int number, ItemView item) {
        ItemPlan plan = item.plan();
        return List.of(
                words.time(item.begins()),
                title(number, item),
                words.say("meeting.purpose." + plan.purpose()),
                Long.toString(minutes(item)),
                plan.presenter());
    }

    private void addItem(List<Block> blocks, int number, ItemView item) {
        ItemPlan plan = item.plan();
        blocks.add(new Block.Heading(1, title(number, item)));
        blocks.add(new Block.Paragraph(lead(item)));
        if (plan.consent()) {
            blocks.add(new Block.Paragraph(words.say("pack.consent")));
        }
        if (!plan.notes().isEmpty()) {
            blocks.add(new Block.Paragraph(plan.notes()));
        }
        plan.links().forEach(link -> blocks.addAll(subjects.blocks(link)));
        List<DocumentView> laid = pack.ofItem(item);
        if (!laid.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("document.heading")));
            blocks.addAll(documents.list(laid));
        }
    }

    private void addDocuments(List<Block> blocks) {
        if (!pack.ofMeeting().isEmpty()) {
            blocks.add(new Block.Heading(1, words.say("pack.documents")));
            blocks.addAll(documents.list(pack.ofMeeting()));
        }
        if (!pack.documents().all().isEmpty()) {
            blocks.add(new Block.Heading(1, words.say("pack.files")));
            blocks.add(new Block.Paragraph(words.say("pack.files.text")));
        }
    }

    private String lead(ItemView item) {
        ItemPlan plan = item.plan();
        Map<String, Object> facts = Map.of(
                "purpose", words.say("meeting.purpose." + plan.purpose()),
                "time", words.time(item.begins()),
                "minutes", minutes(item));
        String said = words.say("pack.item.lead", facts);
        return plan.presenter().isEmpty()
                ? said
                : said + " " + words.say("pack.item.presenter", Map.of("who", plan.presenter()));
    }

    private String title(int number, ItemView item) {
        return words.say("pack.item", Map.of("n", number, "title", item.plan().title()));
    }

    private static long minutes(ItemView item) {
        Duration given = item.clock().given();
        return given.toMinutes();
    }
}
