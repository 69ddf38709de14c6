package org.roundtable.voting;

import java.util.Set;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;

/**
 * Who is there for a poll, and who may vote where only those in the meeting do. The right to vote goes with being there
 * while the vote is taken (Robert's Rules of Order, 12th edition, 45:56): who comes in while it is open may vote, who has
 * left may not, and a vote that was cast stays. Who stands in for somebody must be there in their place.
 */
@Component
class InTheRoom {
    private final ElectorRepository electors;

    InTheRoom(ElectorRepository electors) {
        this.electors = electors;
    }

    /** @throws Rejected {@code not-there} */
    void require(Poll poll, Elector voter, Origin origin) {
        if (poll.onlyThere() && !there(voter, origin)) {
            throw new Rejected("not-there");
        }
    }

    private boolean there(Elector voter, Origin origin) {
        return switch (origin.channel()) {
            case ALTERNATE -> voter.alternatePresent();
            case PROXY ->
                electors.findByPollAndPerson(voter.poll(), origin.by(voter.person()))
                        .filter(Elector::present)
                        .isPresent();
            default -> voter.present();
        };
    }

    /**
     * Whether somebody counts as being there. In a meeting whoever has voted there does, though they have left since: else
     * votes would be counted of people whom the base of the majority leaves out.
     */
    static boolean counts(Poll poll, Elector elector, Set<PersonId> voted) {
        return elector.inTheRoom()
                || poll.heldIn().isPresent() && elector.attended() && voted.contains(elector.person());
    }
}
