package org.roundtable.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.bench.client.Browser;
import org.roundtable.bench.client.Socket;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.bench.client.Tab;
import org.roundtable.bench.server.EmptyView;
import org.roundtable.bench.server.Town;
import org.roundtable.testing.World;

/** Signs in through the form and opens the board's initiative. Whoever has signed in before is still signed in. */
final class PageEntrance implements Entrance {
    private final ServerProcess server;
    private final SocketLoop loop;
    private final Town town;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, Browser> browsers = new ConcurrentHashMap<>();

    PageEntrance(ServerProcess server, SocketLoop loop, Town town) {
        this.server = server;
        this.loop = loop;
        this.town = town;
    }

    @Override
    public void signIn(int person) throws IOException, InterruptedException {
        browser(person);
    }

    @Override
    public void look(int person) throws IOException, InterruptedException {
        Tab tab = browser(person).open(EmptyView.ADDRESS);
        Socket socket = tab.listen(loop, 0, (text, nanos) -> {});
        tab.close();
        socket.cut();
    }

    @Override
    public void forget() {
        browsers.clear();
    }

    private Browser browser(int person) throws IOException, InterruptedException {
        Browser known = browsers.get(person);
        if (known != null) {
            return known;
        }
        Browser browser = new Browser(http, server.port());
        browser.signIn(Town.email(person), World.PASSWORD);
        browsers.put(person, browser);
        return browser;
    }

    @Override
    public Seat enter(int person, Crowd crowd, int receiveBuffer) throws IOException, InterruptedException {
        Tab tab = browser(person).open(town.boards().get(crowd.votes().table()).page());
        Crowd.Watcher watcher = crowd.watcher();
        return new Seat(crowd, watcher, tab.listen(loop, receiveBuffer, watcher), tab);
    }
}
