package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.roundtable.board.RecusalRules;
import org.roundtable.common.PersonId;

/**
 * Who is out of a poll, and who may vote for somebody else.
 *
 * @param rules what the charter said of a conflict of interest when the poll opened
 * @param recusals all that were put down, those taken back among them, the first one first
 * @param proxiesPerHolder for how many others one member may vote; with 0 there are no proxies
 * @param standIns who may vote for whom, while the poll is open
 */
public record PollPeople(
        RecusalRules rules, List<RecusalView> recusals, int proxiesPerHolder, List<StandInView> standIns) {
    /** How many without a conflict of interest must be left: one person alone decides nothing for a board. */
    public static final int MUST_REMAIN = 2;

    /** What takes somebody out of the poll. */
    public Optional<RecusalView> recusal(PersonId person) {
        return recusals.stream()
                .filter(recusal -> recusal.stands() && recusal.person().id().equals(person))
                .findAny();
    }

    public List<RecusalView> out() {
        return recusals.stream().filter(RecusalView::stands).toList();
    }

    public Optional<StandInView> standIn(PersonId whose) {
        return standIns.stream().filter(one -> one.whose().equals(whose)).findAny();
    }
}
