package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.security.Secrets;

/**
 * How a meeting takes questions. Its salt makes people unrecognizable in what is stored of questions asked without a name:
 * from a hash alone nobody can tell who it was, nor that somebody asked in two meetings. Whoever has the whole database
 * could still try everybody on the board against a hash; so much is needed to tell people what became of their question.
 */
@Entity
@Table(name = "question_board")
class StoredQuestionBoard extends Stored {
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AskerNames askerNames;

    @Column(nullable = false)
    private boolean membersAtOnce;

    @Column(nullable = false)
    private boolean taking;

    @Column(nullable = false)
    private String salt;

    @SuppressWarnings("NullAway.Init")
    protected StoredQuestionBoard() {}

    StoredQuestionBoard(MeetingId meeting, QuestionRules rules) {
        super(meeting.value());
        this.salt = Secrets.next();
        set(rules);
    }

    final void set(QuestionRules rules) {
        askerNames = rules.names();
        membersAtOnce = rules.membersAtOnce();
        taking = rules.taking();
    }

    QuestionRules rules() {
        return new QuestionRules(askerNames, membersAtOnce, taking);
    }

    Asker person(PersonId person) {
        return new Asker(salted("person " + person.text()), person, null);
    }

    Asker guest(GuestId guest) {
        return new Asker(salted("guest " + guest.text()), null, guest);
    }

    private String salted(String who) {
        return Secrets.hash(salt + ' ' + who);
    }
}
