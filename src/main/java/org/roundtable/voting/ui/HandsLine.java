package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import org.roundtable.voting.PollRoom;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.count.MotionVotes;

/** What was counted of raised hands, for everybody to read. */
class HandsLine extends Paragraph {
    HandsLine() {
        addClassName("hands-line");
        setVisible(false);
    }

    void show(PollSnapshot now) {
        setVisible(now.room().hands().isPresent());
        now.room().hands().ifPresent(this::show);
    }

    private void show(PollRoom.Hands hands) {
        Map<String, Object> counted =
                Map.of("n", hands.people(), "who", hands.by().name());
        setText(hands.said()
                .map(said -> getTranslation("voting.hands.said", with(counted, said)))
                .orElseGet(() -> getTranslation("voting.hands.unseen", counted)));
    }

    private static Map<String, Object> with(Map<String, Object> counted, MotionVotes said) {
        Map<String, Object> all = new HashMap<>(counted);
        all.put("yes", said.yes());
        all.put("no", said.no());
        all.put("abstain", said.abstain());
        return all;
    }
}
