package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.document.Block;
import org.roundtable.document.Inline;

/** The question board in minutes: what was answered, and what is still open, as everybody could read it. */
final class MinutesQuestions {
    private final MinutesWords words;

    MinutesQuestions(MinutesWords words) {
        this.words = words;
    }

    /** Empty when nobody asked. */
    Optional<MinutesPart> part(List<QuestionView> asked) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "minutes.questions.answered", asked, QuestionState.ANSWERED);
        add(blocks, "minutes.questions.open", asked, QuestionState.OPEN);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MinutesPart(MinutesSection.QUESTIONS, words.say("minutes.questions"), List.of(), blocks));
    }

    private void add(List<Block> blocks, String titleKey, List<QuestionView> asked, QuestionState state) {
        List<Block.Item> items = asked.stream()
                .filter(question -> question.state() == state)
                .map(this::item)
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say(titleKey)));
            blocks.add(new Block.Bullets(items));
        }
    }

    private Block.Item item(QuestionView question) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(Inline.of(question.text())));
        line.add(new Inline.Break());
        line.add(new Inline.Emphasis(asker(question)));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(line)));
        if (!question.answer().isEmpty()) {
            blocks.add(new Block.Paragraph(question.answer()));
        }
        return new Block.Item(blocks);
    }

    /** Who asked, as the board of questions names them, and how many wanted to know it, too. */
    private String asker(QuestionView question) {
        String who = question.asker()
                .map(name -> words.say(
                        question.guest() ? "minutes.question.guest" : "minutes.question.by", Map.of("who", name)))
                .orElseGet(
                        () -> words.say(question.guest() ? "minutes.question.some-guest" : "minutes.question.no-name"));
        return question.supports() == 0
                ? who
                : who + ", " + words.say("minutes.question.supports", Map.of("n", question.supports()));
    }
}
