package org.roundtable.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.bench.client.Browser;
import org.roundtable.bench.client.Tab;
import org.roundtable.bench.server.Town;
import org.roundtable.testing.World;

/** How phones and walls come into a meeting: by an address. */
final class GuestEntry {
    static final String NAME = "Guest number ";

    private final Hall hall;
    private final String wall;
    private final String code;
    private final String room;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Browser> members = new ArrayList<>();

    /** @param addresses of the wall, of what the code says, and of the room, as the server says them */
    GuestEntry(Hall hall, String addresses) {
        String[] each = addresses.split(" ");
        this.hall = hall;
        this.wall = each[0];
        this.code = each[1];
        this.room = each[2];
    }

    /** Has so many who hold a seat sign in on their phones. */
    void signIn(int first, int people) throws IOException, InterruptedException {
        for (int person = 0; person < people; person++) {
            Browser phone = browser();
            phone.signIn(Town.email(first + person), World.PASSWORD);
            members.add(phone);
        }
    }

    /** Opens what the code says, gives a name and presses the button. */
    Seat guest(int number, Crowd crowd) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        Tab tab = browser().visit(code, form);
        String page = tab.write(form.toString(), NAME + number);
        if (!page.contains("You are here as " + NAME + number)) {
            throw new IOException("Not let in: " + page);
        }
        return seat(tab, crowd);
    }

    /** Opens what the code says and checks in; that leads to the room. */
    Seat member(int number, Crowd crowd) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        Tab tab = members.get(number).visit(code, form);
        tab.press(form.toString());
        String page = tab.navigate(room);
        if (!page.contains("You are checked in")) {
            throw new IOException("Not checked in: " + page);
        }
        return seat(tab, crowd);
    }

    private Seat seat(Tab tab, Crowd crowd) throws IOException {
        Crowd.Watcher watcher = crowd.watcher();
        return new Seat(crowd, watcher, tab.listen(hall.loop(), 0, watcher), tab);
    }

    /** @param votes whose votes the wall shows besides the items */
    Seat wall(Crowd items, Crowd votes, List<WallTraffic> traffic) throws IOException, InterruptedException {
        Crowd.Watcher watcher = items.watcher();
        WallTraffic sent = new WallTraffic(List.of(watcher, votes.watcher()));
        traffic.add(sent);
        StringBuilder drawn = new StringBuilder();
        Tab tab = browser().visit(wall, drawn);
        sent.answered(drawn.toString());
        return new Seat(items, watcher, tab.listen(hall.loop(), 0, sent), tab);
    }

    private Browser browser() {
        return new Browser(http, hall.server().port());
    }
}
