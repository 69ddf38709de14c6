package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.document.Block;
import org.roundtable.document.Document;
import org.roundtable.meeting.MinutesVersionView.ApprovalView;

/** Says under minutes which version they are, who laid them before the board, and who approved them on what grounds. */
final class MinutesSigning {
    private final MinutesWords words;

    MinutesSigning(MinutesWords words) {
        this.words = words;
    }

    Document sign(Document minutes, MinutesVersionView version, String sha256) {
        List<Block> blocks = new ArrayList<>(minutes.blocks());
        blocks.add(new Block.Heading(1, words.say("minutes.signing")));
        blocks.add(new Block.Facts(facts(version, sha256)));
        blocks.add(new Block.Signature(
                version.by().name(), words.say("minutes.signing.kept"), words.moment(version.at())));
        version.approval()
                .ifPresent(approval -> blocks.add(new Block.Signature(
                        approval.by().name(), words.say("minutes.signing.approved"), words.moment(approval.at()))));
        return new Document(minutes.title(), minutes.language(), minutes.subtitle(), blocks);
    }

    private List<Block.Fact> facts(MinutesVersionView version, String sha256) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("version", words.say("minutes.version", Map.of("n", version.number()))));
        if (!version.reason().isEmpty()) {
            facts.add(fact("reason", version.reason()));
        }
        facts.add(fact(
                "approval",
                version.approval().map(this::grounds).orElseGet(() -> words.say("minutes.signing.not-yet"))));
        facts.add(fact("sha256", sha256));
        return facts;
    }

    private String grounds(ApprovalView approval) {
        return approval.heldAt()
                .map(held ->
                        words.say("minutes.signing.consent", Map.of("title", approval.title(), "day", words.day(held))))
                .orElseGet(() -> words.say("minutes.signing.poll", Map.of("title", approval.title())));
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.say("minutes.fact." + key), value);
    }
}
