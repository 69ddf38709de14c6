package org.roundtable.voting.count.format;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.StvStage;
import org.roundtable.voting.count.StvTransfer;

/** The stages of a count by the Scottish rules. */
final class StvDocument {
    private StvDocument() {}

    static Document of(StvResult result) {
        return new Document()
                .with("seats", result.seats())
                .with("valid", result.validPapers())
                .with("invalid", result.invalidPapers())
                .with("quota", result.quota())
                .with(
                        "stages",
                        result.stages().stream()
                                .map(stage -> stage(stage, result.options()))
                                .toList());
    }

    private static Map<String, @Nullable Object> stage(StvStage stage, Options options) {
        List<Integer> in = IntStream.range(0, options.size())
                .filter(option -> !stage.out().contains(option))
                .boxed()
                .toList();
        return new Document()
                .with("stage", stage.number())
                .with("action", Words.of(stage.action()))
                .with("option", stage.option() < 0 ? null : options.name(stage.option()))
                .with(
                        "votes",
                        Document.each(
                                in,
                                options::name,
                                option -> stage.votes().get(option).toPlainString()))
                .with("nonTransferable", stage.nonTransferable().toPlainString())
                .with(
                        "transfers",
                        stage.transfers().stream()
                                .map(transfer -> transfer(transfer, options))
                                .toList())
                .with("elected", options.names(stage.elected()))
                .with("withoutQuota", ResultDocument.names(options, stage.withoutQuota()))
                .members();
    }

    private static Map<String, @Nullable Object> transfer(StvTransfer transfer, Options options) {
        return new Document()
                .with("to", transfer.nonTransferable() ? null : options.name(transfer.to()))
                .with("papers", transfer.papers())
                .with("value", transfer.value().toPlainString())
                .with("votes", transfer.votes().toPlainString())
                .members();
    }
}
