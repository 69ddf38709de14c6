package org.roundtable.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import org.roundtable.bench.client.Browser;
import org.roundtable.bench.client.Tab;

/** How phones and walls come into a meeting: by an address, without an account. */
final class GuestEntry {
    static final String NAME = "Guest number ";

    private final Hall hall;
    private final String wall;
    private final String door;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param addresses of the wall and of the door, as the server says them */
    GuestEntry(Hall hall, String addresses) {
        this.hall = hall;
        this.wall = addresses.substring(0, addresses.indexOf(' '));
        this.door = addresses.substring(addresses.indexOf(' ') + 1);
    }

    /** Opens what the code says, gives a name and presses the button. */
    Seat phone(int number, Crowd crowd) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        Tab tab = new Browser(http, hall.server().port()).visit(door, form);
        String page = tab.write(form.toString(), NAME + number);
        if (!page.contains("You are here as " + NAME + number)) {
            throw new IOException("Not let in: " + page);
        }
        Crowd.Watcher watcher = crowd.watcher();
        return new Seat(crowd, watcher, tab.listen(hall.loop(), 0, watcher), tab);
    }

    /** @param votes whose votes the wall shows besides the items */
    Seat wall(Crowd items, Crowd votes, List<WallTraffic> traffic) throws IOException, InterruptedException {
        Crowd.Watcher watcher = items.watcher();
        WallTraffic sent = new WallTraffic(List.of(watcher, votes.watcher()));
        traffic.add(sent);
        StringBuilder drawn = new StringBuilder();
        Tab tab = new Browser(http, hall.server().port()).visit(wall, drawn);
        sent.answered(drawn.toString());
        return new Seat(items, watcher, tab.listen(hall.loop(), 0, sent), tab);
    }
}
