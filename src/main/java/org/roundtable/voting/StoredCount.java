package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.roundtable.voting.count.MotionVotes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a result that was kept says, without counting again. */
final class StoredCount {
    private final JsonNode document;

    private StoredCount(JsonNode document) {
        this.document = document;
    }

    /** @param document as {@code count --json} prints it; empty of polls closed before it was kept */
    static StoredCount of(String document) {
        return new StoredCount(
                document.isEmpty()
                        ? MissingNode.getInstance()
                        : JsonMapper.shared().readTree(document));
    }

    /** The names of the winners; projects have theirs beside their ids. */
    List<String> winners() {
        return document.path("winners").valueStream().map(this::name).toList();
    }

    private String name(JsonNode winner) {
        String id = winner.asString();
        return document.path("projects").path(id).path("name").asString(id);
    }

    /** How many said what of a motion. */
    Optional<MotionVotes> votes() {
        return document.path("method").asString("").equals("motion")
                ? Optional.of(new MotionVotes(number("yes"), number("no"), number("abstain"), number("block"), 0, 0))
                : Optional.empty();
    }

    private long number(String member) {
        return document.path(member).asLong();
    }
}
