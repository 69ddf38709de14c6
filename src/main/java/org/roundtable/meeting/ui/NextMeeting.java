package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.MeetingSummary;

/** The meeting to be held next, or under way, in large type. */
class NextMeeting extends Section {
    private final BoardView board;
    private final Paragraph eyebrow = new Paragraph();
    private final Anchor title = new Anchor();
    private final Paragraph when = new Paragraph();
    private final Paragraph where = new Paragraph();
    private final Paragraph agenda = new Paragraph();

    NextMeeting(BoardView board) {
        this.board = board;
        addClassNames("card", "next-meeting");
        eyebrow.addClassName("eyebrow");
        when.addClassName("next-meeting-when");
        agenda.addClassName("muted");
        add(eyebrow, new H2(title), when, where, agenda);
    }

    void show(Optional<MeetingSummary> meeting) {
        setVisible(meeting.isPresent());
        meeting.ifPresent(this::fill);
    }

    private void fill(MeetingSummary meeting) {
        boolean running = meeting.state() == MeetingState.RUNNING;
        eyebrow.setText(getTranslation(running ? "meeting.now" : "meeting.next"));
        title.setText(meeting.plan().title());
        title.setHref(
                running ? MeetingLinks.room(board.id(), meeting.id()) : MeetingLinks.meeting(board.id(), meeting.id()));
        when.setText(MeetingWords.when(this, meeting.plan(), board.zone()));
        where.setText(MeetingWords.where(this, meeting.plan()));
        where.setVisible(!where.getText().isEmpty());
        agenda.setText(getTranslation(meeting.published() ? "meeting.agenda-there" : "meeting.agenda-to-come"));
    }
}
