package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.voting.PollId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ItemVoteRepository extends JpaRepository<ItemVote, Long> {
    List<ItemVote> findByMeetingOrderByPutAtAscIdAsc(MeetingId meeting);

    List<ItemVote> findByItemOrderByPutAtAscIdAsc(AgendaItemId item);

    List<ItemVote> findByPoll(PollId poll);

    List<ItemVote> findByPollInOrderByPutAtAscIdAsc(Collection<PollId> polls);
}
