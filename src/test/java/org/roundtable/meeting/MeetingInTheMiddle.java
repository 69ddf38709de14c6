package org.roundtable.meeting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.roundtable.Roundtable;
import org.roundtable.testing.World;
import org.roundtable.voting.PollWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The application with a meeting in its middle. It says in a file how the meeting stands, then votes until it is killed and
 * tells each vote that was taken in a line. Started again in the same folder, it says anew how the meeting stands, and
 * nothing else happens.
 */
public final class MeetingInTheMiddle {
    public static final String MEETING = "meeting.json";
    public static final String BEFORE = "before.txt";
    public static final String AFTER = "after.txt";
    public static final String VOTE = "Taken: ";

    private MeetingInTheMiddle() {}

    public static void main(String[] settings) throws Exception {
        var application = new SpringApplicationBuilder(Roundtable.class)
                .sources(World.class, Assembly.class, PollWorld.class, MiddleOfAMeeting.class, MeetingTold.class)
                .run(settings);
        MiddleOfAMeeting middle = application.getBean(MiddleOfAMeeting.class);
        MeetingTold told = application.getBean(MeetingTold.class);
        Path kept = Path.of(MEETING);
        if (Files.exists(kept)) {
            put(AFTER, told.of(HeldMeeting.read(kept)));
        } else {
            HeldMeeting held = middle.reached();
            put(BEFORE, told.of(held));
            put(MEETING, held.json());
            for (int number = 0; ; number++) {
                middle.vote(held, number);
                System.out.println(VOTE + number);
            }
        }
    }

    /** All of it or nothing, for whoever looks meanwhile. */
    private static void put(String name, String text) throws Exception {
        Path half = Path.of(name + ".half");
        Files.writeString(half, text);
        Files.move(half, Path.of(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
