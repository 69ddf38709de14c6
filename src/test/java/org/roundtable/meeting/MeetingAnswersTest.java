package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MeetingAnswersTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    MeetingAnswers answers;

    @Autowired
    MeetingInvitations invitations;

    @Autowired
    BoardAdministration boards;

    World.TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void plan() {
        board = world.board(3);
        meeting = plans.meeting(board, 7);
    }

    @Test
    void everybodySeesNumbersAndFacilitatorsSeeNames() {
        answer(board.member(0), Answer.yes(Way.IN_PERSON));
        answer(board.member(1), Answer.yes(Way.ONLINE));
        answer(board.member(2), Answer.no(false));
        var counts = new AnswerCounts(2, 1, 1, 0, 0, 1, 2);
        assertThat(seen(board.observer()))
                .isEqualTo(new AnswersSnapshot(counts, java.util.List.of(), java.util.List.of(), 0, 5));
        var all = seen(board.facilitator());
        assertThat(all.counts()).isEqualTo(counts);
        assertThat(all.answers())
                .extracting(view -> view.person().name())
                .containsExactly("Member 1", "Member 2", "Member 3");
        assertThat(all.silent()).extracting(badge -> badge.name()).containsExactly("Fay Facilitator", "Olu Observer");
    }

    @Test
    void membersAndFacilitatorsShareNoSnapshot() {
        var members = As.person(board.member(0), () -> answers.feed(board.id(), meeting));
        var facilitators = As.person(board.facilitator(), () -> answers.feed(board.id(), meeting));
        assertThat(members.audience()).isNotEqualTo(facilitators.audience());
        var mine = As.person(board.member(0), () -> answers.mine(board.id(), meeting));
        var others = As.person(board.member(1), () -> answers.mine(board.id(), meeting));
        assertThat(mine.audience()).isNotEqualTo(others.audience());
    }

    @Test
    void anAnswerIsReplacedByTheNext() {
        answer(board.member(0), Answer.yes(Way.IN_PERSON));
        answer(board.member(0), Answer.maybe(Way.BY_PHONE));
        assertThat(mine(board.member(0)).answer()).contains(Answer.maybe(Way.BY_PHONE));
        assertThat(seen(board.observer()).counts()).isEqualTo(new AnswerCounts(0, 0, 0, 0, 1, 0, 4));
    }

    @Test
    void whoeverMayComeSaysHow() {
        assertThatThrownBy(() -> new Answer(Reply.YES, Optional.empty(), false)).isInstanceOf(Invalid.class);
        assertThat(new Answer(Reply.NO, Optional.of(Way.ONLINE), false)).isEqualTo(Answer.no(false));
        assertThat(new Answer(Reply.YES, Optional.of(Way.ONLINE), true)).isEqualTo(Answer.yes(Way.ONLINE));
    }

    @Test
    void oneSeesWhoMayComeInOnesPlace() {
        var other = world.join(board.administrator(), board.id(), "Alma Alternate", Role.MEMBER, Optional.empty());
        As.administrator(
                board.administrator(), () -> boards.nameAlternate(board.id(), board.member(0), Optional.of(other)));
        assertThat(mine(board.member(0)).alternate()).map(badge -> badge.name()).contains("Alma Alternate");
        answer(board.member(0), Answer.no(true));
        assertThat(seen(board.facilitator()).answers())
                .singleElement()
                .satisfies(view ->
                        assertThat(view.instead()).map(badge -> badge.name()).contains("Alma Alternate"));
        assertThatThrownBy(() -> answer(board.member(1), Answer.no(true))).isInstanceOf(Rejected.class);
    }

    @Test
    void theNextMeetingWaitsForAnAnswer() {
        plans.meeting(board, 14);
        assertThat(As.person(board.member(0), () -> answers.unanswered(board.id())))
                .extracting(MeetingSummary::id)
                .containsExactly(meeting);
        answer(board.member(0), Answer.no(false));
        assertThat(As.person(board.member(0), () -> answers.unanswered(board.id())))
                .isEmpty();
    }

    @Test
    void whatIsOverTakesNoAnswer() {
        plans.holdInVain(board, meeting);
        assertThatThrownBy(() -> answer(board.member(0), Answer.no(false))).isInstanceOf(Rejected.class);
    }

    @Test
    void aMeetingOfAnotherBoardIsNotThere() {
        var other = world.board(1);
        assertThatThrownBy(
                        () -> As.person(other.member(0), () -> answers.answer(other.id(), meeting, Answer.no(false))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> answers.feed(other.id(), meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> invitations.toInvite(other.id(), meeting)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withoutAMailServerTheTextIsOfferedInstead() {
        assertThat(As.person(board.facilitator(), () -> invitations.byMail(board.id())))
                .isFalse();
        assertThatThrownBy(() -> As.person(board.facilitator(), () -> invitations.invite(board.id(), meeting)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("no-mail-server");
        var text = As.person(board.facilitator(), () -> invitations.text(board.id(), meeting, Locale.ENGLISH));
        assertThat(text.text()).contains("invites you to a meeting", "Board meeting", "Place: Library");
        assertThat(text.path()).isEqualTo(MeetingLinks.meeting(board.id(), meeting));
    }

    private void answer(PersonId person, Answer answer) {
        As.person(person, () -> answers.answer(board.id(), meeting, answer));
    }

    private AnswersSnapshot seen(PersonId person) {
        return As.person(person, () -> answers.feed(board.id(), meeting).load().get());
    }

    private MyAnswer mine(PersonId person) {
        return As.person(person, () -> answers.mine(board.id(), meeting).load().get());
    }
}
