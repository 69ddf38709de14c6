package org.roundtable.voting.count;

import java.util.List;
import java.util.stream.IntStream;

/** People say at which times they can come; the time that suits best is found. */
public final class DateCount {
    private DateCount() {}

    /**
     * Counts.
     *
     * @throws IllegalArgumentException when a ballot does not answer for every time
     */
    public static DateResult count(Options options, List<Batch<DateBallot>> batches) {
        if (batches.stream().anyMatch(batch -> batch.ballot().slots().size() != options.size())) {
            throw new IllegalArgumentException("a ballot does not answer for every time");
        }
        List<DateResult.Slot> slots = IntStream.range(0, options.size())
                .mapToObj(option -> slot(option, batches))
                .toList();
        List<Integer> possible = IntStream.range(0, slots.size())
                .filter(option -> slots.get(option).canCome() > 0)
                .boxed()
                .toList();
        Podium podium = Podium.of(possible, option -> worth(slots.get(option)), 1, Lots.NONE);
        List<Tie> ties = podium.ties().stream()
                .map(tie -> new Tie(tie.step(), tie.purpose(), tie.tied(), Tie.Decision.OPEN, List.of()))
                .toList();
        return new DateResult(options, slots, podium.winners(), ties);
    }

    private static DateResult.Slot slot(int option, List<Batch<DateBallot>> batches) {
        long[] answers = new long[Availability.values().length];
        batches.forEach(batch -> answers[batch.ballot().slots().get(option).ordinal()] += batch.papers());
        return new DateResult.Slot(
                answers[Availability.YES.ordinal()],
                answers[Availability.IF_NEED_BE.ordinal()],
                answers[Availability.NO.ordinal()]);
    }

    /** Who can come, and by less than one person who comes gladly. */
    private static Fraction worth(DateResult.Slot slot) {
        return Fraction.of(slot.canCome()).plus(Fraction.of(slot.yes(), slot.canCome() + 1));
    }
}
