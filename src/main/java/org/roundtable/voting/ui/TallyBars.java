package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.roundtable.voting.PollId;
import tools.jackson.databind.node.BaseJsonNode;

/** A bar for each option, drawn in the browser from one small record. */
@Tag("rt-tally")
@JsModule("./rt-tally.ts")
class TallyBars extends Component {
    TallyBars(PollId poll) {
        getElement().setProperty("poll", poll.text());
        getElement().getClassList().add("tally");
    }

    /** @param tally a {@link CountPicture.Tally} */
    void show(BaseJsonNode tally) {
        getElement().setPropertyJson("tally", tally);
    }
}
