package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.AttendanceService;
import org.roundtable.meeting.GuestEntrance;
import org.roundtable.meeting.GuestPass;
import org.roundtable.meeting.GuestPulse;
import org.roundtable.meeting.GuestQuestions;
import org.roundtable.meeting.GuestRoom;
import org.roundtable.meeting.GuestWelcome;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MemberEntrance;
import org.roundtable.meeting.MemberWelcome;
import org.roundtable.meeting.OpenLinks;

/**
 * Where the code on the wall leads. People without an account come in with a name and nothing else; whoever is on the board
 * checks in.
 */
@Route(value = "join-meeting/:token", autoLayout = false)
@AnonymousAllowed
class JoinMeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient GuestEntrance entrance;
    private final transient MemberEntrance members;
    private final transient AttendanceService attendance;
    private final transient GuestQuestions questions;
    private final transient GuestPulse pulses;
    private final transient LiveScreens screens;
    private String token = "";

    JoinMeetingView(
            GuestEntrance entrance,
            MemberEntrance members,
            AttendanceService attendance,
            GuestQuestions questions,
            GuestPulse pulses,
            LiveScreens screens) {
        this.entrance = entrance;
        this.members = members;
        this.attendance = attendance;
        this.questions = questions;
        this.pulses = pulses;
        this.screens = screens;
        addClassName("guest-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = Visit.token(event);
        members.look(token)
                .ifPresentOrElse(
                        mine -> recognise(event, mine),
                        () -> entrance.look(token).ifPresentOrElse(this::welcome, this::dark));
    }

    private void recognise(BeforeEnterEvent event, MemberWelcome mine) {
        if (!mine.welcome().open()) {
            event.forwardTo(MeetingLinks.meeting(mine.board(), mine.meeting()));
            return;
        }
        removeAll();
        add(new MemberForm(mine, how -> {
            attendance.checkIn(mine.board(), mine.meeting(), how);
            getUI().ifPresent(ui -> ui.navigate(MeetingLinks.room(mine.board(), mine.meeting())));
        }));
    }

    private void welcome(GuestWelcome welcome) {
        Optional<GuestRoom> known = GuestSecret.known()
                .flatMap(secret -> entrance.back(new GuestPass(token, secret)))
                .filter(room -> room.guest().here() || !welcome.open());
        if (known.isPresent()) {
            enter(known.get());
        } else if (welcome.open()) {
            removeAll();
            add(new GuestForm(welcome, OpenLinks.checkIn(token), this::join));
        } else {
            tell("meeting-open.over.title", "meeting-open.over.text");
        }
    }

    private void join(String name) {
        String secret = GuestSecret.known().orElseGet(entrance::secret);
        GuestPass pass = new GuestPass(token, secret);
        entrance.join(pass, name);
        GuestSecret.keep(secret);
        entrance.back(pass).ifPresentOrElse(this::enter, this::dark);
    }

    private void enter(GuestRoom room) {
        GuestPass pass = new GuestPass(token, GuestSecret.known().orElseThrow());
        removeAll();
        GuestPage page =
                new GuestPage(room, new GuestDesk(questions, room, pass), screens, this::dark, this::removed, () -> {
                    entrance.leave(pass);
                    GuestSecret.forget();
                    tell("meeting-open.left.title", "meeting-open.left.text");
                });
        page.ask(new GuestPulseDesk(pulses, pass), screens);
        add(page);
    }

    private void removed() {
        tell("meeting-open.removed.title", "meeting-open.removed.text");
    }

    private void dark() {
        removeAll();
        add(PlainPage.dark());
    }

    private void tell(String titleKey, String textKey) {
        removeAll();
        add(new PlainPage(titleKey, textKey));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting-open.guest.page");
    }
}
