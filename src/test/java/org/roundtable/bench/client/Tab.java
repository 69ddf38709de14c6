package org.roundtable.bench.client;

import java.io.IOException;
import java.util.regex.Pattern;

/** One page that is open in a browser: what Vaadin's client knows of it, and what it sends. */
public final class Tab {
    private static final Pattern ID = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\"\\s*:\\s*(\\d+)");

    private static final Pattern FIELD = tag("vaadin-text-field");
    private static final Pattern BUTTON = tag("vaadin-button");

    private final Browser browser;
    private final String id;
    private final String key;
    private final String push;
    private int syncId;
    private int clientId;

    Tab(Browser browser, String first) throws IOException {
        this.browser = browser;
        this.id = Browser.found(ID, first);
        this.key = Browser.found(KEY, first);
        this.push = Browser.found(PUSH, first);
        this.syncId = Integer.parseInt(Browser.found(SYNC, first));
    }

    /** Finds the number of an element. */
    private static Pattern tag(String name) {
        return Pattern.compile("\\{\"node\":(\\d+)[^{}]*\"key\":\"tag\"[^{}]*\"value\":\"" + name + "\"");
    }

    /** Goes to a page, and says something once it is drawn, as its components do in a browser. */
    public String navigate(String page) throws IOException, InterruptedException {
        String drawn = tell("""
                "rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}]""".formatted(page));
        return drawn + tell("\"rpc\":[]");
    }

    /**
     * Types into the first field of a page and presses its first button.
     *
     * @param drawn what the server said of the page
     * @return what the server says then
     */
    public String write(String drawn, String text) throws IOException, InterruptedException {
        String field = Browser.found(FIELD, drawn);
        return tell("""
                "rpc":[{"type":"mSync","node":%1$s,"feature":1,"property":"value","value":"%2$s"},\
                {"type":"event","node":%1$s,"event":"change","data":{}},%3$s]""".formatted(field, text, click(drawn)));
    }

    /** Presses the first button of a page. */
    public String press(String drawn) throws IOException, InterruptedException {
        return tell("\"rpc\":[" + click(drawn) + "]");
    }

    private static String click(String drawn) throws IOException {
        return """
                {"type":"event","node":%s,"event":"click","data":{"event.screenX":0,"event.screenY":0,\
                "event.clientX":0,"event.clientY":0,"event.detail":1,"event.button":0,"event.ctrlKey":false,\
                "event.shiftKey":false,"event.altKey":false,"event.metaKey":false}}""".formatted(Browser.found(BUTTON, drawn));
    }

    /** Begins to receive what the server pushes. */
    public Socket listen(SocketLoop loop, int receiveBuffer, Reader reader) throws IOException {
        return listen(loop, receiveBuffer, syncId, reader);
    }

    /** @param seen the number of the last message that came, as a page tells it that has lost its connection */
    public Socket listen(SocketLoop loop, int receiveBuffer, int seen, Reader reader) throws IOException {
        String path = "/VAADIN/push?v-r=push&v-uiId=" + id + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                + "&Content-Type=application%2Fjson%3B%20charset%3DUTF-8&X-Vaadin-LastSeenServerSyncId=" + seen;
        Upgrade upgrade = new Upgrade(path, "Cookie: " + browser.cookieLine() + "\r\n");
        return loop.open(browser.port(), upgrade, receiveBuffer, reader);
    }

    /** Says that the page is still open, as Vaadin's client does every minute. */
    public void heartbeat() throws IOException, InterruptedException {
        browser.post("/?v-r=heartbeat&v-uiId=" + id, "text/plain;charset=utf-8", "");
    }

    /** Says that the page is being closed. */
    public void close() throws IOException, InterruptedException {
        tell("\"rpc\":[],\"UNLOAD\":true");
    }

    private String tell(String what) throws IOException, InterruptedException {
        String body =
                "{\"csrfToken\":\"" + key + "\"," + what + ",\"syncId\":" + syncId + ",\"clientId\":" + clientId + "}";
        String answer = browser.post("/?v-r=uidl&v-uiId=" + id, "application/json; charset=UTF-8", body)
                .body();
        clientId++;
        if (answer.contains("\"syncId\"")) {
            syncId = Integer.parseInt(Browser.found(SYNC, answer));
        }
        return answer;
    }
}
