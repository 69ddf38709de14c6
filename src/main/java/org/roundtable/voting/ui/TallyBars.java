package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A bar for each option, drawn in the browser from one small record. */
@Tag("rt-tally")
@JsModule("./rt-tally.ts")
class TallyBars extends Component {
    private final Last<Picture> shown = new Last<>();

    TallyBars() {
        getElement().getClassList().add("tally");
    }

    void show(Picture picture) {
        if (shown.differs(picture)) {
            getElement().setPropertyBean("tally", picture);
        }
    }

    /** @param key what the mark means; empty when there is none */
    record Picture(List<Bar> options, String key) {}

    /**
     * @param share of the whole bar, 0 to 1
     * @param mark where the mark stands on it, 0 to 1; below 0 for none
     */
    record Bar(String choice, String label, int votes, double share, double mark) {}
}
