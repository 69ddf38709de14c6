package org.roundtable.shell.home;

import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollSummary;

/** The line about an open vote on each initiative, which changes in its place with every vote. */
class PollLines {
    private final PersonId me;
    private final Map<Topic, Paragraph> lines = new HashMap<>();
    private Map<Topic, PollSummary> open = Map.of();

    PollLines(PersonId me) {
        this.me = me;
    }

    Paragraph of(InitiativeId initiative) {
        Topic subject = initiative.topic();
        Paragraph line = lines.computeIfAbsent(subject, any -> made());
        write(line, Optional.ofNullable(open.get(subject)));
        return line;
    }

    void show(List<PollSummary> polls) {
        Map<Topic, PollSummary> now = new HashMap<>();
        polls.stream()
                .filter(poll -> poll.state() == PollState.OPEN)
                .forEach(poll -> poll.subject().ifPresent(subject -> now.put(subject, poll)));
        open = now;
        lines.forEach((subject, line) -> write(line, Optional.ofNullable(now.get(subject))));
    }

    private void write(Paragraph line, Optional<PollSummary> poll) {
        line.setVisible(poll.isPresent());
        poll.ifPresent(now -> {
            boolean mine = now.waitsFor(me);
            line.getElement().setAttribute("data-state", mine ? "mine" : "open");
            line.setText(line.getTranslation(
                    mine ? "home.poll.mine" : "home.poll.open",
                    Map.of("voted", now.tookPart(), "entitled", now.entitled())));
        });
    }

    private static Paragraph made() {
        Paragraph line = new Paragraph();
        line.addClassName("poll-state");
        return line;
    }
}
