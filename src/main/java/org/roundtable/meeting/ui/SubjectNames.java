package org.roundtable.meeting.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaSubject;
import org.roundtable.meeting.AgendaSubjects;

/** The names of what items link to. Asked for again only when an item links to something new. */
class SubjectNames {
    static final String MINUTES = "minutes";
    static final String ACTIONS = "actions";

    private final AgendaSubjects subjects;
    private final BoardId board;
    private final Map<Topic, AgendaSubject> known = new HashMap<>();
    private final Set<Topic> asked = new HashSet<>();

    SubjectNames(AgendaSubjects subjects, BoardId board) {
        this.subjects = subjects;
        this.board = board;
    }

    /** Everything an item can link to, as it is now. */
    List<AgendaSubject> choices() {
        List<AgendaSubject> all =
                subjects.all(board).stream().map(SubjectNames::named).toList();
        all.forEach(subject -> known.put(subject.topic(), subject));
        return all;
    }

    /** Minutes and what is to be done are called by what they are, in the language of the screen. */
    private static AgendaSubject named(AgendaSubject subject) {
        String kind = subject.topic().kind();
        if (!kind.equals(MINUTES) && !kind.equals(ACTIONS)) {
            return subject;
        }
        String title = UI.getCurrent().getTranslation("minutes.subject." + kind, Map.of("title", subject.title()));
        return new AgendaSubject(subject.topic(), title, subject.address());
    }

    void need(Collection<Topic> topics) {
        if (asked.addAll(topics)) {
            choices();
        }
    }

    /** Empty when it is no longer there. */
    Optional<AgendaSubject> of(Topic topic) {
        return Optional.ofNullable(known.get(topic));
    }
}
