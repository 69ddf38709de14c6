package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.PulseState;

/** Asks everybody who is there how the meeting was, before it ends; gone once they are asked. */
class PulseAskButton extends Button {
    PulseAskButton(PulseTools tools, RoomViewer viewer) {
        setText(getTranslation("pulse.ask"));
        addClickListener(click -> {
            tools.keeping().ask(viewer.board(), viewer.meeting());
            Toast.show(getTranslation("pulse.asked"));
        });
        tools.screens()
                .follow(
                        this,
                        tools.pulses().feed(viewer.board(), viewer.meeting()),
                        now -> setVisible(now.state() == PulseState.NOT_ASKED));
    }
}
