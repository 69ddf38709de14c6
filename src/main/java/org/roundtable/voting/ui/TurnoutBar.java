package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.roundtable.voting.PollId;
import tools.jackson.databind.node.BaseJsonNode;

/** How many have voted, drawn and read aloud in the browser from one small record. */
@Tag("rt-turnout")
@JsModule("./rt-turnout.ts")
class TurnoutBar extends Component {
    TurnoutBar(PollId poll) {
        getElement().setProperty("poll", poll.text());
        getElement().getClassList().add("turnout");
    }

    /** @param turnout a {@link CountPicture.Turnout} */
    void show(BaseJsonNode turnout) {
        getElement().setPropertyJson("turnout", turnout);
    }
}
