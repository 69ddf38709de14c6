package org.roundtable.shell.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.RecusalRules;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.discussion.Mark;
import org.roundtable.discussion.Reaction;
import org.roundtable.initiative.Barrier;
import org.roundtable.initiative.Determinant;
import org.roundtable.initiative.Kind;
import org.roundtable.initiative.Stage;
import org.roundtable.meeting.Attending;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.Purpose;
import org.roundtable.meeting.Reply;
import org.roundtable.voting.Choice;
import org.roundtable.voting.DecisionRule;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.count.MajorityBase;

/** The demo's file, read. People, needs, initiatives, comments and polls are named by keys of their own. */
record Story(
        OfBoard board,
        OfCharter charter,
        List<OfPerson> people,
        List<OfNeed> needs,
        List<OfInitiative> initiatives,
        List<OfPoll> polls,
        List<OfMeeting> meetings) {
    OfPerson person(String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("the story knows no " + key));
    }

    OfMeeting meeting(String key) {
        return meetings.stream()
                .filter(meeting -> meeting.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("the story knows no meeting " + key));
    }

    OfPerson administrator() {
        return people.stream().filter(OfPerson::admin).findFirst().orElseThrow();
    }

    OfPerson facilitator() {
        return people.stream()
                .filter(person -> person.role() == Role.FACILITATOR)
                .findFirst()
                .orElseThrow();
    }

    record OfBoard(String name, String zone) {}

    record OfCharter(
            String purpose,
            int secondsNeeded,
            Share quorum,
            String rule,
            String conflictPolicy,
            RecusalRules recusal,
            int proxiesPerHolder,
            Set<String> rulesAllowed,
            boolean secretVotes) {}

    record Share(int numerator, int denominator) {}

    record OfPerson(
            String key,
            String name,
            String email,
            @Nullable Role role,
            @Nullable SeatCategory seat,
            String language,
            boolean demo,
            boolean admin) {
        Optional<SeatCategory> held() {
            return Optional.ofNullable(seat);
        }
    }

    record OfNeed(
            String key,
            String title,
            String description,
            Set<Determinant> determinants,
            String groups,
            String evidence) {}

    record OfInitiative(
            String key,
            String title,
            String summary,
            @Nullable String need,
            String evidence,
            String whom,
            int reach,
            Kind kind,
            Set<Determinant> determinants,
            String culture,
            Set<Barrier> barriers,
            String access,
            String partners,
            long money,
            String inKind,
            String lead,
            String author,
            List<String> coauthors,
            @JsonProperty("case") @Nullable String from,
            List<Step> story) {}

    record OfPoll(String key, List<Step> story) {}

    /** @param starts as a deadline is said */
    record OfMeeting(
            String key,
            String title,
            MeetingKind kind,
            String starts,
            int minutes,
            String place,
            String link,
            List<OfItem> agenda,
            List<Step> story) {}

    /** @param about initiatives, by their keys */
    record OfItem(
            String title,
            Purpose purpose,
            int minutes,
            @Nullable String presenter,
            @Nullable String notes,
            @Nullable String secret,
            boolean consent,
            @Nullable List<String> about) {}

    /** @param at when it would be, as a deadline is said */
    record OfOption(
            String name,
            @Nullable String note,
            long cost,
            @Nullable String at) {}

    /**
     * Something somebody did.
     *
     * @param at when, as days from now and a time on the board's clock: {@code -3d 20:40}
     * @param what the word for it
     * @param about the comment, the question or the action it is done to, or the stage it leads to
     * @param method how a poll is counted; without it by the rule
     * @param number the seats, the dots, or the money of the method, as it needs one
     * @param ballot a vote as it is stored
     * @param item of a meeting's agenda, from 1; 0 for none
     * @param how somebody takes part in a meeting
     */
    record Step(
            String at,
            @JsonProperty("do") String what,
            String by,
            @Nullable String key,
            @JsonProperty("to") @Nullable String about,
            @Nullable String poll,
            @Nullable String whom,
            @Nullable String text,
            @Nullable String why,
            @Nullable Mark mark,
            @Nullable Reaction with,
            @Nullable String question,
            @Nullable DecisionRule rule,
            @Nullable MajorityBase base,
            int quorum,
            @Nullable String closes,
            @Nullable ResultsShown results,
            @Nullable String explanation,
            @Nullable PollMethod method,
            int number,
            @Nullable List<OfOption> options,
            boolean secret,
            @Nullable Choice choice,
            @Nullable String ballot,
            @Nullable String reason,
            @Nullable Stage moves,
            int item,
            @Nullable Attending how,
            @Nullable Reply reply) {}
}
