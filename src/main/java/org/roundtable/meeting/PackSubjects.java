package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.document.Block;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollTerms;

/** What an item of the agenda is about, as a board pack tells it. What is no longer there is left out. */
final class PackSubjects {
    private final BoardPack pack;
    private final MinutesWords words;

    PackSubjects(BoardPack pack, MinutesWords words) {
        this.pack = pack;
        this.words = words;
    }

    List<Block> blocks(Topic link) {
        @Nullable InitiativeCard initiative = pack.initiatives().get(link);
        @Nullable PollTerms poll = pack.polls().get(link);
        if (initiative != null) {
            return initiative(initiative);
        }
        return poll == null ? List.of() : poll(poll);
    }

    private List<Block> initiative(InitiativeCard card) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.say("pack.initiative", Map.of("title", card.title()))));
        if (!card.summary().isEmpty()) {
            blocks.add(new Block.Paragraph(card.summary()));
        }
        return blocks;
    }

    private List<Block> poll(PollTerms terms) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.say("pack.poll", Map.of("question", terms.question()))));
        if (!terms.explanation().isEmpty()) {
            blocks.add(new Block.MarkdownText(terms.explanation()));
        }
        blocks.add(new Block.Paragraph(words.say("pack.poll.options")));
        blocks.add(Block.Bullets.of(options(terms).toArray(String[]::new)));
        return blocks;
    }

    /** What can be said on the ballot paper, in its order. */
    private List<String> options(PollTerms terms) {
        return terms.options().isEmpty()
                ? terms.rules().method().choices().stream()
                        .map(choice -> words.say("voting.choice." + choice))
                        .toList()
                : terms.options().stream().map(this::option).toList();
    }

    private String option(PollOption option) {
        Optional<String> time = option.startsAt().map(words::moment);
        String name = time.orElse(option.name());
        return option.note().isEmpty()
                ? name
                : words.say("pack.poll.option", Map.of("name", name, "note", option.note()));
    }
}
