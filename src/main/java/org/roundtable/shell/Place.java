package org.roundtable.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.function.Function;
import org.roundtable.board.BoardLinks;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.voting.PollLinks;

/** The places of a board one can go to from everywhere. Those for wide screens only are beyond what a phone's bar holds. */
enum Place {
    HOME("shell.nav.home", VaadinIcon.HOME_O, false, ShellLinks::home),
    MEETINGS("shell.nav.meetings", VaadinIcon.CALENDAR_O, false, MeetingLinks::all),
    POLLS("shell.nav.polls", VaadinIcon.CHECK_SQUARE_O, false, ShellLinks::polls),
    DECISIONS("shell.nav.decisions", VaadinIcon.ARCHIVE, true, PollLinks::decisions),
    ACTIONS("shell.nav.actions", VaadinIcon.TASKS, true, MeetingLinks::actions),
    NEEDS("shell.nav.needs", VaadinIcon.CLIPBOARD_HEART, false, InitiativeLinks::needs),
    LIBRARY("shell.nav.library", VaadinIcon.BOOK, true, board -> InitiativeLinks.LIBRARY),
    PEOPLE("shell.nav.people", VaadinIcon.USERS, false, BoardLinks::people),
    CHARTER("shell.nav.charter", VaadinIcon.FILE_TEXT_O, true, BoardLinks::charter);

    private final String key;
    private final VaadinIcon icon;
    private final boolean wide;
    private final Function<BoardId, String> address;

    Place(String key, VaadinIcon icon, boolean wide, Function<BoardId, String> address) {
        this.key = key;
        this.icon = icon;
        this.wide = wide;
        this.address = address;
    }

    String key() {
        return key;
    }

    /** As a {@code vaadin-icon} names it. */
    String icon() {
        return "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean wide() {
        return wide;
    }

    String address(BoardId board) {
        return address.apply(board);
    }

    /** Whether somebody at this address is at this place or deeper in it. */
    boolean holds(BoardId board, String path) {
        String mine = address(board);
        return path.equals(mine) || this != HOME && path.startsWith(mine + "/");
    }
}
