package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.MeetingRecord.StayView;
import org.roundtable.security.PersonBadge;

class RollCallTest {
    private static final Instant SIX = Instant.parse("2026-06-09T18:00:00Z");

    private final PersonBadge ana = badge("Ana");
    private final PersonBadge ben = badge("Ben");
    private final PersonBadge cleo = badge("Cleo");
    private final PersonBadge dan = badge("Dan");

    @Test
    void whoHoldsASeatIsPresentExcusedOrAbsent() {
        RollCall roll = roll(List.of(stay(ana, 0, 60)), Map.of(), Set.of(ben.id()), List.of());
        assertThat(roll.present()).extracting(each -> each.person().name()).containsExactly("Ana");
        assertThat(roll.excused()).extracting(each -> each.person().name()).containsExactly("Ben");
        assertThat(roll.absent()).extracting(each -> each.person().name()).containsExactly("Cleo");
    }

    @Test
    void whoCameAfterAllIsPresentAlthoughExcused() {
        RollCall roll = roll(List.of(stay(ben, 10, 60)), Map.of(), Set.of(ben.id()), List.of());
        assertThat(roll.present()).extracting(each -> each.person().name()).containsExactly("Ben");
        assertThat(roll.excused()).isEmpty();
    }

    @Test
    void anAlternateWhoCameStandsBesideWhomTheyStoodInFor() {
        RollCall roll = roll(List.of(stay(dan, 0, 60)), Map.of(ana.id(), dan.id()), Set.of(), List.of("Gil"));
        assertThat(roll.absent().getFirst().inPlace()).contains("Dan");
        assertThat(roll.present().getFirst().seated()).isFalse();
        assertThat(roll.guests()).containsExactly("Gil");
    }

    @Test
    void whoChangesHowTheyTakePartWasThereWithoutAGap() {
        RollCall roll = roll(List.of(stay(ana, 0, 20), stay(ana, 20, 60)), Map.of(), Set.of(), List.of());
        assertThat(roll.present().getFirst().spans()).containsExactly(new RollCall.Span(SIX, Optional.of(after(60))));
        assertThat(roll.present().getFirst().throughout(SIX, after(60))).isTrue();
    }

    @Test
    void whoLeavesAndComesBackHasBothTimes() {
        RollCall roll = roll(List.of(stay(ana, 0, 20), stay(ana, 30, 60)), Map.of(), Set.of(), List.of());
        assertThat(roll.present().getFirst().spans()).hasSize(2);
        assertThat(roll.present().getFirst().throughout(SIX, after(60))).isFalse();
    }

    private RollCall roll(
            List<StayView> stays, Map<PersonId, PersonId> alternates, Set<PersonId> excused, List<String> guests) {
        return RollCall.of(stays, List.of(ana, ben, cleo), alternates, excused, guests);
    }

    private static StayView stay(PersonBadge person, int from, int until) {
        return new StayView(person, Attending.IN_PERSON, after(from), Optional.of(after(until)), person);
    }

    private static Instant after(int minutes) {
        return SIX.plusSeconds(minutes * 60L);
    }

    private static PersonBadge badge(String name) {
        return new PersonBadge(PersonId.next(), name, 0);
    }
}
