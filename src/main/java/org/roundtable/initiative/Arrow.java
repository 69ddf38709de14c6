package org.roundtable.initiative;

import static org.roundtable.initiative.Mover.AUTHOR;
import static org.roundtable.initiative.Mover.FACILITATOR;
import static org.roundtable.initiative.Mover.OUTCOME;
import static org.roundtable.initiative.Mover.POLL;
import static org.roundtable.initiative.Mover.SECONDS;
import static org.roundtable.initiative.Stage.COMPLETED;
import static org.roundtable.initiative.Stage.DECISION;
import static org.roundtable.initiative.Stage.DECLINED;
import static org.roundtable.initiative.Stage.DISCUSSION;
import static org.roundtable.initiative.Stage.DRAFT;
import static org.roundtable.initiative.Stage.PLANNED;
import static org.roundtable.initiative.Stage.PROPOSED;
import static org.roundtable.initiative.Stage.UNDER_WAY;
import static org.roundtable.initiative.Stage.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;

/** A way from one stage to another: whence, whither, who may take it, and whether they must say why. */
public enum Arrow {
    PROPOSE("proposed", Set.of(DRAFT), PROPOSED, Set.of(AUTHOR), false),
    TAKE_BACK("taken-back", Set.of(PROPOSED), DRAFT, Set.of(AUTHOR), false),
    DISCUSS("discussed", Set.of(PROPOSED), DISCUSSION, Set.of(FACILITATOR, SECONDS), false),
    DECIDE("put-to-decision", Set.of(DISCUSSION), DECISION, Set.of(FACILITATOR, POLL), false),
    PLAN("planned", Set.of(DECISION), PLANNED, Set.of(FACILITATOR, OUTCOME), true),
    BEGIN("begun", Set.of(PLANNED), UNDER_WAY, Set.of(FACILITATOR), false),
    COMPLETE("completed", Set.of(UNDER_WAY), COMPLETED, Set.of(FACILITATOR), false),
    DISCUSS_AGAIN("sent-back", Set.of(DECISION), DISCUSSION, Set.of(FACILITATOR, OUTCOME), true),
    DECLINE(
            "declined",
            Set.of(PROPOSED, DISCUSSION, DECISION, PLANNED, UNDER_WAY),
            DECLINED,
            Set.of(FACILITATOR, OUTCOME),
            true),
    REOPEN("reopened", Set.of(DECLINED), DISCUSSION, Set.of(FACILITATOR), true),
    WITHDRAW("withdrawn", Set.of(PROPOSED, DISCUSSION), WITHDRAWN, Set.of(AUTHOR), true),
    TAKE_UP_AGAIN("taken-up-again", Set.of(WITHDRAWN), DRAFT, Set.of(AUTHOR), false);

    private final String past;
    private final Set<Stage> from;
    private final Stage to;
    private final Set<Mover> movers;
    private final boolean needsReason;

    Arrow(String past, Set<Stage> from, Stage to, Set<Mover> movers, boolean needsReason) {
        this.past = past;
        this.from = from;
        this.to = to;
        this.movers = movers;
        this.needsReason = needsReason;
    }

    /** The arrows somebody may take from a stage. */
    public static List<Arrow> from(Stage stage, Mover mover) {
        return Arrays.stream(values())
                .filter(arrow -> arrow.from.contains(stage) && arrow.movers.contains(mover))
                .toList();
    }

    public Stage to() {
        return to;
    }

    /** Whether a person who takes it must say why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** What was done, as the record names it. */
    String action() {
        return "initiative." + past;
    }

    /**
     * @throws Rejected {@code initiative.no-arrow} when it does not lead on from this stage for this mover
     * @throws Invalid {@code empty} when the reason is missing
     */
    void check(Stage stage, Mover mover, String reason) {
        if (!from.contains(stage) || !movers.contains(mover)) {
            throw new Rejected("initiative.no-arrow");
        }
        if (needsReason && reason.isBlank()) {
            throw new Invalid("reason", "empty");
        }
    }
}
