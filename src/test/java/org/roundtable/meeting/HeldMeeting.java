package org.roundtable.meeting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Vote;
import tools.jackson.databind.json.JsonMapper;

/**
 * A meeting that another process holds.
 *
 * @param email of a facilitator who signs in with the password of tests
 * @param deadline when the current item's time is over, in milliseconds since 1970
 */
public record HeldMeeting(
        long board,
        long meeting,
        long poll,
        long facilitator,
        List<Long> members,
        String email,
        String wall,
        String door,
        String secret,
        long deadline) {
    private static final JsonMapper JSON = new JsonMapper();

    public static HeldMeeting read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), HeldMeeting.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    BoardId boardId() {
        return new BoardId(board);
    }

    MeetingId meetingId() {
        return new MeetingId(meeting);
    }

    PollId pollId() {
        return new PollId(poll);
    }

    PersonId lead() {
        return new PersonId(facilitator);
    }

    PersonId member(int number) {
        return new PersonId(members.get(number % members.size()));
    }

    GuestPass pass() {
        return new GuestPass(door, secret);
    }

    public String room() {
        return MeetingLinks.meeting(boardId(), meetingId()) + "/room";
    }

    /** One after another the members say the same, then each the next choice. */
    Choice choice(int number) {
        List<Choice> choices = PollMethod.YES_NO.choices();
        return choices.get(number / members.size() % choices.size());
    }

    /** What everybody has voted after so many votes. */
    public String ballots(int votes) {
        StringBuilder all = new StringBuilder();
        for (int member = 0; member < members.size(); member++) {
            int last = votes - 1 - Math.floorMod(votes - 1 - member, members.size());
            all.append(last < 0 ? "-" : Vote.of(choice(last)).toString()).append(' ');
        }
        return all.toString().strip();
    }
}
