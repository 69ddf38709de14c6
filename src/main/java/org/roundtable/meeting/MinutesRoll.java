package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.document.Block;
import org.roundtable.meeting.MeetingRecord.StepView;

/** The first section of minutes: when it was held, who was there, who was not. */
final class MinutesRoll {
    private final MinutesFacts facts;
    private final MinutesWords words;

    MinutesRoll(MinutesFacts facts, MinutesWords words) {
        this.facts = facts;
        this.words = words;
    }

    MinutesPart part() {
        RollCall roll = facts.roll();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts()));
        add(
                blocks,
                "present",
                roll.present().stream()
                        .filter(RollCall.Present::seated)
                        .map(this::line)
                        .toList());
        add(
                blocks,
                "others",
                roll.present().stream()
                        .filter(each -> !each.seated())
                        .map(this::line)
                        .toList());
        add(blocks, "guests", roll.guests());
        add(blocks, "excused", roll.excused().stream().map(this::line).toList());
        add(blocks, "absent", roll.absent().stream().map(this::line).toList());
        return new MinutesPart(MinutesSection.OPENING, words.say("minutes.opening"), blocks, List.of());
    }

    private List<Block.Fact> facts() {
        MeetingPlan plan = facts.meeting().plan();
        List<Block.Fact> known = new ArrayList<>();
        known.add(fact("began", words.time(facts.began())));
        known.add(fact("ended", words.time(facts.ended())));
        breaks().forEach(pause -> known.add(fact("break", pause)));
        if (!plan.place().isEmpty()) {
            known.add(fact("place", plan.place()));
        }
        String leaders = leaders();
        if (!leaders.isEmpty()) {
            known.add(fact("led-by", leaders));
        }
        endedLater().ifPresent(later -> known.add(fact("ended-later", later)));
        known.add(fact("clock", words.zone()));
        return known;
    }

    /** Who recorded the end of what nobody had ended, when, and why. */
    private Optional<String> endedLater() {
        return facts.record().course().stream()
                .filter(step -> step.kind() == StepKind.ENDED_AFTERWARDS)
                .map(step -> words.say(
                        "minutes.ended-later",
                        Map.of(
                                "who", step.by().name(),
                                "when", words.moment(step.at()),
                                "why", facts.meeting().reason())))
                .findFirst();
    }

    private List<String> breaks() {
        List<String> breaks = new ArrayList<>();
        List<StepView> steps = facts.record().course().stream()
                .filter(step -> step.kind() == StepKind.BREAK_BEGUN || step.kind() == StepKind.BREAK_ENDED)
                .toList();
        for (int at = 0; at < steps.size(); at += 2) {
            var until = at + 1 < steps.size() ? steps.get(at + 1).at() : facts.ended();
            breaks.add(words.span(steps.get(at).at(), until));
        }
        return breaks;
    }

    /** Who began it, and whoever took over from them. */
    private String leaders() {
        return facts.record().course().stream()
                .filter(step -> step.kind() == StepKind.STARTED || step.kind() == StepKind.GAVEL_TAKEN)
                .map(step -> step.by().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String line(RollCall.Present present) {
        String how = words.say(
                "minutes.present",
                Map.of("who", present.person().name(), "how", words.say("minutes.how." + present.how())));
        if (present.throughout(facts.began(), facts.ended())) {
            return how;
        }
        String times = present.spans().stream()
                .map(span -> words.span(span.from(), span.until().orElse(facts.ended())))
                .collect(Collectors.joining(", "));
        return how + ", " + times;
    }

    private String line(RollCall.Missing missing) {
        String who = missing.person().name();
        return missing.inPlace()
                .map(other -> words.say("minutes.in-place", Map.of("who", who, "other", other)))
                .orElse(who);
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.say("minutes.fact." + key), value);
    }

    private void add(List<Block> blocks, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("minutes.roll." + key)));
            blocks.add(Block.Bullets.of(lines.toArray(String[]::new)));
        }
    }
}
