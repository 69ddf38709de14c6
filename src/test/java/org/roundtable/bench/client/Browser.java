package org.roundtable.bench.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cookies of one person and what the browser asks for, as far as the server knows the difference. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final int FOUND = 302;

    private final HttpClient http;
    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();

    /** @param http shared by many browsers; it keeps no cookies and follows no redirects */
    public Browser(HttpClient http, int port) {
        this.http = http;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Fills in the form on the page where one signs in, and fetches where that leads. */
    public void signIn(String email, String password) throws IOException, InterruptedException {
        String page = get("/login").body();
        String form = "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf="
                + encoded(found(CSRF, page));
        var answer = post("/login", "application/x-www-form-urlencoded", form);
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != FOUND || target.contains("/login")) {
            throw new IOException("Not signed in: " + answer.statusCode() + " " + target);
        }
        get(URI.create(target).getPath());
    }

    /** Opens a page in a new tab, without a WebSocket yet. */
    public Tab open(String page) throws IOException, InterruptedException {
        String first = get("/?v-r=init&location=" + encoded(page) + "&query=").body();
        Tab tab = new Tab(this, first);
        tab.navigate(page);
        return tab;
    }

    /** All that the server says of a page when it is opened, as text. */
    public String read(String page) throws IOException, InterruptedException {
        StringBuilder drawn = new StringBuilder();
        visit(page, drawn).close();
        return drawn.toString();
    }

    /**
     * Opens a page in a new tab by its address, as somebody does who follows a link.
     *
     * @param drawn takes all that the server says of it
     */
    public Tab visit(String page, StringBuilder drawn) throws IOException, InterruptedException {
        get("/" + page);
        Tab tab = new Tab(
                this, get("/?v-r=init&location=" + encoded(page) + "&query=").body());
        drawn.append(tab.navigate(page));
        return tab;
    }

    /** Has a cookie from an earlier visit. */
    public void remember(String cookie, String value) {
        cookies.put(cookie, value);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0");
        request.header("Accept-Language", "en");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieLine());
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        if (answer.statusCode() > FOUND) {
            throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        }
        return answer;
    }

    static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
