package org.roundtable.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.PersonId;
import org.roundtable.notification.MailQueue;
import org.roundtable.notification.Matter;
import org.roundtable.notification.NewMail;
import org.roundtable.notification.Recipient;
import org.roundtable.security.Addressee;
import org.roundtable.security.Secrets;
import org.springframework.stereotype.Component;

/** Writes to people about a meeting they are invited to, inside the caller's transaction. It guards nothing. */
@Component
class InvitationPost {
    private final MailQueue mail;
    private final RsvpLinkRepository links;
    private final CalendarWriter calendars;
    private final MeetingTexts texts;
    private final BoardRoster roster;
    private final Clock clock;

    InvitationPost(
            MailQueue mail,
            RsvpLinkRepository links,
            CalendarWriter calendars,
            MeetingTexts texts,
            BoardRoster roster,
            Clock clock) {
        this.mail = mail;
        this.links = links;
        this.calendars = calendars;
        this.texts = texts;
        this.roster = roster;
        this.clock = clock;
    }

    /** What is still waiting to be sent about an older plan is not sent any more. */
    void withdraw(MeetingId meeting, PersonId person, int changes) {
        mail.withdraw(key(meeting, person, changes));
    }

    void send(Meeting meeting, Addressee to, InvitationNews news) {
        Locale language = to.language();
        CalendarEntry entry = entry(meeting);
        Map<String, Object> about =
                Map.of("title", entry.plan().title(), "day", texts.day(entry.plan(), entry.zone(), language));
        String subject = texts.of("invite.mail.subject." + news, language, about);
        NewMail letter = new NewMail(
                key(meeting.id(), to.person(), meeting.changes()),
                MeetingMails.INVITATION,
                Recipient.of(to),
                subject,
                text(meeting, entry, to, news));
        mail.add(letter.with(calendars.invitation(entry, mail.sender(), to)).about(matter(meeting)));
    }

    private static Matter matter(Meeting meeting) {
        return new Matter(
                MeetingTopics.meeting(meeting.id()),
                meeting.changes(),
                Optional.of(meeting.plan().endsAt()));
    }

    private CalendarEntry entry(Meeting meeting) {
        return new CalendarEntry(
                meeting.id(),
                meeting.changes(),
                meeting.plan(),
                roster.zone(meeting.board()),
                meeting.state() == MeetingState.CANCELLED,
                mail.link(MeetingLinks.meeting(meeting.board(), meeting.id())),
                roster.name(meeting.board()));
    }

    private String text(Meeting meeting, CalendarEntry entry, Addressee to, InvitationNews news) {
        Locale language = to.language();
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("invite.mail.hello", language, Map.of("name", to.name())));
        parts.add(texts.of("invite.mail.lead." + news, language, Map.of("board", entry.calledBy())));
        parts.add(texts.plan(entry.plan(), entry.zone(), language));
        if (news == InvitationNews.CANCELLED) {
            String why = meeting.cancellation().map(Cancellation::reason).orElse("");
            parts.add(texts.of("invite.mail.why", language, Map.of("reason", why)));
        } else {
            parts.add(texts.of("invite.mail.agenda", language, Map.of("link", entry.address())));
            parts.add(answers(meeting, to));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String answers(Meeting meeting, Addressee to) {
        String secret = Secrets.next();
        links.save(new RsvpLink(secret, meeting.id(), to.person(), clock.instant()));
        return texts.of(
                "invite.mail.answers",
                to.language(),
                Map.of(
                        "yes", mail.link(MeetingLinks.rsvp(secret, Reply.YES)),
                        "maybe", mail.link(MeetingLinks.rsvp(secret, Reply.MAYBE)),
                        "no", mail.link(MeetingLinks.rsvp(secret, Reply.NO))));
    }

    private static String key(MeetingId meeting, PersonId person, int changes) {
        return "meeting/" + meeting.text() + "/" + person.text() + "/" + changes;
    }
}
