package org.roundtable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.bench.client.Browser;
import org.roundtable.meeting.HeldMeeting;
import org.roundtable.meeting.MeetingInTheMiddle;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.testing.OwnPostgres;
import org.roundtable.testing.World;

/** The server dies in the middle of a meeting. After the restart the meeting goes on as if nothing had been. */
class MeetingCrashIT {
    private static final int VOTES_BEFORE_DEATH = 25;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void withTheDataInAFile() throws Exception {
        diesAndComesBack();
    }

    @Test
    void withTheDataInPostgresql() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres(folder.resolve("postgres"))) {
            diesAndComesBack("--spring.datasource.url=" + postgres.url());
        }
    }

    private void diesAndComesBack(String... settings) throws Exception {
        try (AppProcess application = new AppProcess(MeetingInTheMiddle.class, folder, settings)) {
            HeldMeeting held = HeldMeeting.read(awaited(MeetingInTheMiddle.MEETING));
            while (taken() < VOTES_BEFORE_DEATH) {
                pause();
            }
            application.kill();
            application.startAgain();
            storedAsItWas(held);
            shownAsItWas(application, held);
        }
    }

    private void storedAsItWas(HeldMeeting held) throws Exception {
        String before = Files.readString(folder.resolve(MeetingInTheMiddle.BEFORE));
        String after = Files.readString(awaited(MeetingInTheMiddle.AFTER));
        assertThat(withoutVotes(after)).isEqualTo(withoutVotes(before)).contains("Rides go on until spring");
        assertThat(after.substring(withoutVotes(after).length()))
                .isIn(held.ballots(taken()), held.ballots(taken() + 1));
    }

    private static String withoutVotes(String told) {
        return told.substring(0, told.lastIndexOf('\n') + 1);
    }

    private static void shownAsItWas(AppProcess application, HeldMeeting held) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Browser facilitator = new Browser(http, application.port());
        facilitator.signIn(held.email(), World.PASSWORD);
        assertThat(facilitator.read(held.room()))
                .contains("Rides to the clinic")
                .contains("Member 1", "Member 2", "Member 3")
                .contains("The rides go on, and who pays", "Rides go on until spring", "Ask the county")
                .contains(clock(held));
        Browser guest = new Browser(http, application.port());
        guest.remember("roundtable-guest", held.secret());
        assertThat(guest.read(OpenLinks.guests(held.door()))).contains("You are here as Gus Guest.");
        assertThat(new Browser(http, application.port()).read(OpenLinks.wall(held.wall())))
                .contains("Rides to the clinic", "Speaking: Member 1", "Shall we do it?")
                .doesNotContain("The rides go on, and who pays", "Ask about nights");
    }

    /** Screens count on from this moment by themselves. */
    private static String clock(HeldMeeting held) {
        int given = 15;
        long since = held.deadline() - Duration.ofMinutes(given).toMillis();
        return "\"given\":" + Duration.ofMinutes(given).toMillis() + ",\"spent\":0,\"since\":" + since;
    }

    private int taken() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("log.txt"))) {
            return (int) lines.filter(line -> line.matches(MeetingInTheMiddle.VOTE + "\\d+"))
                    .count();
        }
    }

    private Path awaited(String name) {
        Path file = folder.resolve(name);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as(name).isLessThan(end);
            pause();
        }
        return file;
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
}
