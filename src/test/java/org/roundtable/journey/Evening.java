package org.roundtable.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.roundtable.common.BoardId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;

/** Everybody at a meeting: who leads it, three who hold a seat, a guest, and the wall. */
final class Evening implements AutoCloseable {
    static final String TITLE = "Evening of the board";
    static final String ITEM = "Rides to the clinic";
    static final String ASKED = "Who drives us?";
    static final String QUESTION = "Will there be rides at night?";
    static final String DECISION = "Blue Van drives until spring.";
    static final String ACTION = "Call Blue Van";

    private static final Pattern MEETING = Pattern.compile(".*/meetings/[0-9a-v]+$");

    final Table table = new Table(0);
    final Visitor fay = table.facilitator("Fay Leads");
    final Visitor ben = table.member("Ben Speaks");
    final Visitor rosa = table.spanishMemberOnPhone("Rosa Escucha");
    final Visitor ana = table.memberOnPhone("Ana Steps-back");
    final Visitor guest = Visitor.onPhone();
    final Visitor wall = Visitor.at(1280, ColorScheme.LIGHT, "en-US", Server::url);

    private final Map<Visitor, String> names =
            Map.of(fay, "facilitator", ben, "member", rosa, "spanish", ana, "steps-back", guest, "guest", wall, "wall");
    private final Camera camera;
    private MeetingId meeting = MeetingId.next();

    Evening(Camera camera) {
        this.camera = camera;
        wall.page().setViewportSize(1280, 720);
    }

    void happens() throws IOException {
        new BeforeTheMeeting(this).happens();
        new InTheMeeting(this).happens();
        new AfterTheMeeting(this).happens();
    }

    BoardId board() {
        return table.board().id();
    }

    MeetingId meeting() {
        return meeting;
    }

    /** From now on it is about the meeting somebody has before them. */
    void isHere(Visitor who) {
        who.page().waitForURL(MEETING);
        meeting = MeetingId.of(who.path().substring(who.path().lastIndexOf('/') + 1));
    }

    String page() {
        return "/" + MeetingLinks.meeting(board(), meeting);
    }

    String room() {
        return "/" + MeetingLinks.room(board(), meeting);
    }

    void look(String stage, Visitor... who) {
        List.of(who).forEach(each -> camera.look(stage + '-' + names.get(each), each.page()));
    }

    void read(String document, PDDocument pages) throws IOException {
        camera.read(document, pages);
    }

    @Override
    public void close() {
        guest.close();
        wall.close();
        table.close();
    }
}
