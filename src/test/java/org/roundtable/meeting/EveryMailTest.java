package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.notification.MailKind;
import org.roundtable.notification.ReminderSource;
import org.roundtable.notification.TestMailbox;
import org.roundtable.security.ProfileService;
import org.roundtable.security.TextSize;
import org.roundtable.security.Theme;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every kind of mail there is, as its reader gets it: a new kind fails here until it is shown. */
@DatabaseTest
@Import(TestMailbox.class)
class EveryMailTest {
    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    Plans plans;

    @Autowired
    Assembly assembly;

    @Autowired
    RecordService records;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingInvitations invitations;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    ProfileService profiles;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    Translations translations;

    @Autowired
    ObjectProvider<MailKind> kinds;

    @Autowired
    ObjectProvider<ReminderSource> sources;

    private World.TestBoard board;
    private PersonId ann;

    @BeforeEach
    void beginAtEight() {
        advanceTo(8);
        board = world.board(1);
        ann = board.member(0);
        mailbox.deliver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void hasATextALanguageAndAWayOutWhereItRepeats(String language) throws Exception {
        As.person(ann, () -> profiles.prefer(language, TextSize.values()[0], Theme.values()[0]));
        Map<MailKind, List<MimeMessage>> all = new HashMap<>();
        all.put(MeetingMails.INVITATION, invitations());
        all.put(MailKind.REMINDERS, List.of(reminders()));
        assertThat(all.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(MailKind.REMINDERS), kinds.orderedStream())
                        .toList());
        for (var kind : all.entrySet()) {
            for (MimeMessage mail : kind.getValue()) {
                inspect(kind.getKey(), mail, language);
            }
        }
        assertThat(sources.stream().map(ReminderSource::kind))
                .allMatch(kind -> translations.knows("mail.kind." + kind));
        assertThat(text(mailbox.of(ann).getLast()).lines().filter(line -> line.startsWith("• ")))
                .hasSizeGreaterThanOrEqualTo((int) sources.stream().count());
    }

    private static void inspect(MailKind kind, MimeMessage mail, String language) throws Exception {
        assertThat(mail.getContentLanguage()).containsExactly(language);
        assertThat(mail.getSubject()).isNotBlank().doesNotContain("!", "{", "}");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(mail)).isNotBlank().doesNotContain("!", "{", "}");
        if (kind.repeats()) {
            String link = mail.getHeader("List-Unsubscribe", null);
            assertThat(link).matches("<https://roundtable\\.example/unsubscribe/[\\w-]{43}>");
            assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(text(mail)).contains(link.substring(1, link.length() - 1));
        } else {
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        }
    }

    /** One that invites, one that changes, one that cancels. */
    private List<MimeMessage> invitations() {
        var meeting = plans.meeting(board, 9);
        List<MimeMessage> all = new ArrayList<>();
        As.person(board.facilitator(), () -> invitations.invite(board.id(), meeting));
        all.add(next());
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(10), 0, Scope.THIS_ONE));
        all.add(next());
        As.person(
                board.facilitator(), () -> planning.cancel(board.id(), meeting, "The hall is flooded", Scope.THIS_ONE));
        all.add(next());
        return all;
    }

    /** One with a line of every kind. */
    private MimeMessage reminders() {
        var held = plans.meeting(board, 1);
        plans.holdInVain(board, held);
        As.person(board.facilitator(), () -> publishing.publish(board.id(), held, 0, ""));
        plans.meeting(board, 2);
        var later = plans.meeting(board, 5);
        As.person(board.facilitator(), () -> invitations.invite(board.id(), later));
        plans.add(board, later, Plans.item("Welcome", 10));
        plans.publish(board, later);
        var room = assembly.atFirst(board);
        for (int days : List.of(0, 1, 4)) {
            var due = clock.instant().atZone(Plans.ZONE).toLocalDate().plusDays(days);
            var action = new NewAction(Optional.empty(), "Ask the bus company for prices", ann, due);
            As.person(board.facilitator(), () -> records.act(board.id(), room.id(), ActionItemId.next(), action));
        }
        mailbox.deliver();
        advanceTo(7);
        return next();
    }

    private MimeMessage next() {
        mailbox.deliver();
        return mailbox.of(ann).getLast();
    }

    private void advanceTo(int hour) {
        ZonedDateTime now = clock.instant().atZone(Plans.ZONE);
        ZonedDateTime then =
                now.toLocalDate().plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(Plans.ZONE);
        clock.advance(Duration.between(now, then));
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.isMimeType("text/plain") ? (String) mail.getContent() : Letters.text(mail);
    }
}
