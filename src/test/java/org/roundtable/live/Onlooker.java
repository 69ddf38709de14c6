package org.roundtable.live;

import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roundtable.bench.client.Browser;
import org.roundtable.bench.client.Reader;
import org.roundtable.bench.client.Socket;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.bench.client.Tab;
import org.roundtable.journey.Server;
import org.roundtable.testing.World;

/** Somebody with a page open whose connection a test has in its hand. */
final class Onlooker implements Reader {
    private static final Pattern NUMBER = Pattern.compile("\"syncId\":(\\d+)");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final SocketLoop loop;
    private final Tab tab;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private Socket socket;

    Onlooker(SocketLoop loop, String email, String page, int receiveBuffer) throws Exception {
        this.loop = loop;
        tab = signedIn(email).open(page);
        socket = tab.listen(loop, receiveBuffer, this);
    }

    static Browser signedIn(String email) throws Exception {
        int port = java.net.URI.create(Server.url("/")).getPort();
        Browser browser = new Browser(HTTP, port);
        browser.signIn(email, World.PASSWORD);
        return browser;
    }

    @Override
    public void message(ByteBuffer text, long nanos) {
        messages.add(StandardCharsets.UTF_8.decode(text.duplicate()).toString());
    }

    boolean sees(String words) {
        return messages.stream().anyMatch(message -> message.contains(words));
    }

    /** The last that came of some kind; empty when none has come. */
    String newest(String words) {
        return messages.stream().filter(message -> message.contains(words)).reduce("", (before, later) -> later);
    }

    /** The numbers of the messages that came, each once and in order. */
    List<Integer> numbers() {
        return messages.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .toList();
    }

    void reading(boolean reading) {
        loop.run(() -> socket.read(reading));
    }

    void cut() {
        socket.cut();
    }

    /**
     * As a browser does when the network is back.
     *
     * @return the connection it had before
     */
    Socket comeBack() throws Exception {
        List<Integer> numbers = numbers();
        Socket old = socket;
        socket = tab.listen(loop, 0, numbers.isEmpty() ? 0 : numbers.getLast(), this);
        return old;
    }

    void close() throws Exception {
        tab.close();
        socket.cut();
    }
}
