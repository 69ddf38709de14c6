package org.roundtable.voting.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.Translations;
import org.roundtable.common.ui.Times;
import org.roundtable.voting.Decision;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Verdict;
import org.roundtable.voting.VerdictWords;
import org.roundtable.voting.count.MotionVotes;

/** Says decisions in one language and one time zone. */
record DecisionWords(Translations texts, Locale locale, ZoneId zone) {
    String day(Decision decision) {
        return Times.day(decision.at(), zone, locale);
    }

    int year(Decision decision) {
        return decision.at().atZone(zone).getYear();
    }

    String verdict(Decision decision) {
        return text(VerdictWords.key(decision.verdict(), decision.method()), Map.of());
    }

    String method(PollMethod method) {
        return text("decisions.method." + method, Map.of());
    }

    /** What the board does after it, with its own words; empty when it has not said. */
    String outcome(Decision decision) {
        String step = decision.step()
                .map(known -> text("voting.outcome-step." + known, Map.of()))
                .orElse("");
        return step.isEmpty() || decision.outcome().isEmpty()
                ? step + decision.outcome()
                : step + ". " + decision.outcome();
    }

    /** Why it came out like this, in a sentence. */
    String sentence(Decision decision) {
        return decision.verdict() == Verdict.ANNULLED
                ? decision.annulledBecause()
                : text(key(decision), numbers(decision));
    }

    private static String key(Decision decision) {
        if (decision.verdict() == Verdict.NO_QUORUM) {
            return "decisions.said.NO_QUORUM";
        }
        if (decision.tookPart() == 0) {
            return "decisions.said.NOBODY";
        }
        if (decision.votes().isPresent()) {
            return "decisions.said." + decision.method();
        }
        return decision.winners().isEmpty() ? "decisions.said.TURNOUT" : "decisions.said.CHOSEN";
    }

    private Map<String, Object> numbers(Decision decision) {
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("took", decision.tookPart());
        numbers.put("entitled", decision.entitled());
        numbers.put("needed", decision.quorumNeeded());
        numbers.put("had", decision.quorumHad());
        numbers.put("winners", winners(decision));
        decision.votes().ifPresent(votes -> put(votes, numbers));
        return numbers;
    }

    private static void put(MotionVotes votes, Map<String, Object> numbers) {
        numbers.put("yes", votes.yes());
        numbers.put("no", votes.no());
        numbers.put("block", votes.block());
        numbers.put("abstain", votes.abstain());
    }

    /** By name, those of a date in the time zone. */
    String winners(Decision decision) {
        return decision.winners().stream()
                .map(winner -> decision.method() == PollMethod.DATES
                        ? Times.dayAndTime(Instant.parse(winner), zone, locale)
                        : winner)
                .collect(Collectors.joining(", "));
    }

    /** All that is shown of it. */
    String all(Decision decision) {
        return String.join(
                "\n", decision.question(), verdict(decision), sentence(decision), outcome(decision), day(decision));
    }

    String text(String key, Map<String, Object> arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
