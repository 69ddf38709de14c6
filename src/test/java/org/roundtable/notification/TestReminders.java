package org.roundtable.notification;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.common.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** A room that reminds people of what a test says. */
@TestComponent
class TestReminders implements ReminderSource {
    static final String KIND = "reminders-actions";

    private final Map<PersonId, List<Reminder>> all = new ConcurrentHashMap<>();

    /** These, from now on, and nothing else. */
    void say(PersonId person, Reminder... reminders) {
        all.put(person, List.of(reminders));
    }

    static Reminder thing(String subject, String step, String says) {
        return new Reminder(subject, step, says, "boards/" + subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Reminder> remind(Remindee person) {
        return all.getOrDefault(person.person(), List.of());
    }
}
