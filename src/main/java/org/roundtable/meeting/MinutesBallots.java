package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.document.Block;
import org.roundtable.document.Inline;
import org.roundtable.voting.Channel;
import org.roundtable.voting.OutcomeView;
import org.roundtable.voting.PollRoom;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.VerdictWords;
import org.roundtable.voting.VoteView;

/** A vote in minutes: what became of it and why, who was there, and where it was not secret, who stood back or stood in. */
final class MinutesBallots {
    private final MinutesWords words;

    MinutesBallots(MinutesWords words) {
        this.words = words;
    }

    List<Block> blocks(MinutesVote vote) {
        PollSnapshot poll = vote.poll();
        String question = poll.terms().question();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.say("minutes.vote", Map.of("question", question))));
        blocks.add(new Block.Paragraph(List.of(
                new Inline.Strong(verdict(poll) + "."),
                new Inline.Text(" " + VerdictWords.why(poll, words.texts(), words.language(), words::moment)))));
        blocks.add(new Block.Facts(facts(vote)));
        return blocks;
    }

    private String verdict(PollSnapshot poll) {
        return poll.verdict()
                .map(verdict ->
                        words.say(VerdictWords.key(verdict, poll.terms().rules().method())))
                .orElseGet(() -> words.say("voting.state." + poll.state()));
    }

    private List<Block.Fact> facts(MinutesVote vote) {
        PollSnapshot poll = vote.poll();
        List<Block.Fact> facts = new ArrayList<>();
        poll.end().ifPresent(end -> facts.add(fact("time", words.span(poll.openedAt(), end.at()))));
        vote.quorum().ifPresent(quorum -> facts.add(fact("quorum", quorum(quorum))));
        if (poll.terms().secret()) {
            facts.add(fact("secret", words.say("minutes.secret")));
        } else {
            open(poll, facts);
        }
        poll.outcome().map(OutcomeView::text).ifPresent(text -> facts.add(fact("outcome", text)));
        return facts;
    }

    private void open(PollSnapshot poll, List<Block.Fact> facts) {
        String out =
                poll.people().out().stream().map(each -> each.person().name()).collect(Collectors.joining(", "));
        String proxies = poll.votes().stream()
                .filter(vote -> vote.channel() == Channel.PROXY || vote.channel() == Channel.ALTERNATE)
                .map(this::standIn)
                .collect(Collectors.joining(", "));
        add(facts, "recused", out);
        add(facts, "proxies", proxies);
        add(facts, "channels", channels(poll));
        add(facts, "hands", poll.room().hands().map(this::hands).orElse(""));
    }

    private String standIn(VoteView vote) {
        String other = vote.broughtBy().map(by -> by.name()).orElse("");
        return words.say(
                "minutes.by." + vote.channel(), Map.of("who", vote.person().name(), "other", other));
    }

    private String channels(PollSnapshot poll) {
        Map<Channel, Integer> counted = new EnumMap<>(Channel.class);
        poll.votes().forEach(vote -> counted.merge(vote.channel(), 1, Integer::sum));
        poll.room().hands().ifPresent(hands -> counted.put(Channel.HANDS, hands.people()));
        return counted.entrySet().stream()
                .map(each -> words.say("minutes.channel." + each.getKey(), Map.of("n", each.getValue())))
                .collect(Collectors.joining(", "));
    }

    private String hands(PollRoom.Hands hands) {
        return hands.said()
                .map(said -> words.say(
                        "minutes.hands",
                        Map.of(
                                "yes", said.yes(),
                                "no", said.no(),
                                "abstain", said.abstain(),
                                "who", hands.by().name())))
                .orElse("");
    }

    private String quorum(RoomQuorum quorum) {
        return words.say(
                "minutes.quorum." + (quorum.reached() ? "reached" : "missing"),
                Map.of(
                        "there", quorum.there().size(),
                        "entitled", quorum.entitled().size(),
                        "needed", quorum.needed()));
    }

    private void add(List<Block.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(fact(key, value));
        }
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.say("minutes.fact." + key), value);
    }
}
