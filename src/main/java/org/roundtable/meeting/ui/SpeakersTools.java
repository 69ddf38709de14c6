package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.MemberView;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.RoomSnapshot;
import org.roundtable.security.PersonBadge;

/** How facilitators lead the speakers list. */
class SpeakersTools extends Div {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final Button close;
    private final Button balance;
    private transient @Nullable RoomSnapshot shown;

    SpeakersTools(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("row");
        Button somebody = new Button(getTranslation("room.add-speaker"), click -> askWho());
        close = new Button("", click -> {
            if (shown != null) {
                tools.speakers().open(viewer.board(), viewer.meeting(), !shown.speakersOpen());
            }
        });
        balance = new Button("", click -> {
            if (shown != null) {
                tools.speakers().balance(viewer.board(), viewer.meeting(), !shown.speakersBalanced());
            }
        });
        add(somebody, close, balance);
    }

    void show(RoomSnapshot now) {
        shown = now;
        close.setText(getTranslation(now.speakersOpen() ? "room.close-list" : "room.open-list"));
        balance.setText(getTranslation(now.speakersBalanced() ? "room.as-they-came" : "room.balance"));
    }

    private void askWho() {
        List<PersonBadge> people = tools.boards().members(viewer.board()).stream()
                .map(MemberView::person)
                .filter(person -> shown == null || shown.hand(person.id()).isEmpty())
                .toList();
        PersonField who = new PersonField("room.who", people);
        new DeedDialog(
                        "room.add-speaker",
                        "room.add-speaker",
                        () -> tools.speakers().add(viewer.board(), viewer.meeting(), who.person(), Optional.empty()))
                .with("person", who)
                .open();
    }
}
