package org.roundtable.meeting;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollTerms;

/**
 * What a board pack is made of: what everybody on the board may read of a meeting, and so the same for all of them, but for
 * votes that a conflict of interest keeps from somebody.
 *
 * @param initiatives those that items link to and that are still there
 * @param polls what is put to the vote where items link to it, without anything of how the vote stands
 */
record BoardPack(
        String board,
        ZoneId zone,
        MeetingSnapshot meeting,
        DocumentsSnapshot documents,
        Map<Topic, InitiativeCard> initiatives,
        Map<Topic, PollTerms> polls) {
    BoardPack {
        initiatives = Map.copyOf(initiatives);
        polls = Map.copyOf(polls);
    }

    List<DocumentView> ofItem(ItemView item) {
        return documents.of(Optional.of(item.id()));
    }

    List<DocumentView> ofMeeting() {
        return documents.of(Optional.empty());
    }
}
