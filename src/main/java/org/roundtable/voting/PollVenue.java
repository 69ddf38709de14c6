package org.roundtable.voting;

import java.util.List;
import java.util.Set;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A meeting in which a poll is put.
 *
 * @param meeting whose check-in says from now on who is in the room
 * @param there who is there now, whether entitled or not
 * @param about what else the question is about: a conflict of interest in it takes people out of the poll too
 */
public record PollVenue(Topic meeting, Set<PersonId> there, List<Topic> about) {
    public PollVenue {
        there = Set.copyOf(there);
        about = List.copyOf(about);
    }
}
