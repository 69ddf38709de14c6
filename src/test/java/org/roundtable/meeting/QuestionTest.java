package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Failure;
import org.roundtable.common.PersonId;

class QuestionTest {
    private static final Instant NOW = Instant.parse("2026-11-03T18:00:00Z");
    private static final QuestionRules AT_ONCE = new QuestionRules(AskerNames.AS_ASKED, true, true);

    private final PersonId facilitator = PersonId.next();
    private final StoredQuestionBoard board = new StoredQuestionBoard(MeetingId.next(), QuestionRules.USUAL);
    private final Asker member = board.person(PersonId.next());
    private final Asker guest = board.guest(GuestId.next());

    @Test
    void whatGuestsAskAlwaysWaitsForAReview() {
        assertThat(asked(guest, AT_ONCE, true).state()).isEqualTo(QuestionState.WAITING);
        assertThat(asked(member, AT_ONCE, true).state()).isEqualTo(QuestionState.OPEN);
        assertThat(asked(member, QuestionRules.USUAL, true).state()).isEqualTo(QuestionState.WAITING);
    }

    @Test
    void withoutANameNothingIsKeptOfTheAskerButAHash() {
        Question nameless = asked(member, QuestionRules.USUAL, false);
        assertThat(nameless.askedBy()).isEmpty();
        assertThat(nameless.askedByGuest()).isEmpty();
        assertThat(nameless.asked(member.hash())).isTrue();
        assertThat(asked(guest, named(AskerNames.NEVER), true).askedByGuest()).isEmpty();
        assertThat(asked(guest, named(AskerNames.ALWAYS), false).askedByGuest()).isPresent();
    }

    @Test
    void nobodyIsKnownAgainInAnotherMeeting() {
        PersonId person = PersonId.next();
        var other = new StoredQuestionBoard(MeetingId.next(), QuestionRules.USUAL);
        assertThat(board.person(person).hash())
                .isNotEqualTo(other.person(person).hash());
    }

    @Test
    void onlyWhatEverybodyMaySeeComesOntoTheWall() {
        Question question = asked(guest, QuestionRules.USUAL, true);
        rejected("failure.question-waits", question::show);
        question.accept(1);
        question.show();
        assertThat(question.onShow()).isTrue();
        question.answer("Every Tuesday", facilitator, NOW);
        assertThat(question.onShow()).isFalse();
        rejected("failure.question-settled", question::show);
    }

    @Test
    void whatIsDeclinedStaysDeclinedAndTheReasonIsForTheAskerAlone() {
        Question question = asked(guest, QuestionRules.USUAL, true);
        question.decline("Not about this board", facilitator, NOW);
        rejected("failure.question-settled", () -> question.accept(1));
        rejected("failure.question-settled", () -> question.answer("Yes", facilitator, NOW));
        assertThat(question.view(java.util.Optional.empty(), 0, true).reason()).isEqualTo("Not about this board");
        assertThat(question.view(java.util.Optional.empty(), 0, false).reason()).isEmpty();
    }

    @Test
    void anAnswerCanBePutInBetterWords() {
        Question question = asked(member, AT_ONCE, true);
        question.answer("Soon", facilitator, NOW);
        question.answer("In May", facilitator, NOW);
        assertThat(question.view(java.util.Optional.empty(), 0, false).answer()).isEqualTo("In May");
        rejected("failure.invalid.empty", () -> question.answer(" ", facilitator, NOW));
    }

    private Question asked(Asker asker, QuestionRules rules, boolean named) {
        var asked = new NewQuestion(QuestionId.next(), "When does the clinic open?", named);
        return new Question(asked, MeetingId.next(), asker, rules, 1, NOW);
    }

    private static QuestionRules named(AskerNames names) {
        return new QuestionRules(names, false, true);
    }

    private static void rejected(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.key()).isEqualTo(key));
    }
}
