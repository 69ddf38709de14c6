package org.roundtable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a browser asks for by itself while somebody signs in must not bring the cookie of another session. */
class SessionlessIT {
    private static final String PRECACHE = "/sw-runtime-resources-precache.js";
    private static final Pattern STORED = Pattern.compile("url: '([^']+)'");
    private static final String CHANNEL =
            "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=none&X-Atmosphere-TrackMessageSize=true"
                    + "&X-atmo-protocol=true&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-tracking-id=";

    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatTheServiceWorkerStoresBeginsNoSession() throws Exception {
        HttpResponse<String> list = ask(PRECACHE);
        var stored = STORED.matcher(list.body())
                .results()
                .map((MatchResult found) -> "/" + found.group(1))
                .toList();
        assertThat(stored).contains("/manifest.webmanifest", "/offline.html", "/icons/icon-192x192.png");
        assertThat(cookies(list)).isEmpty();
        for (String address : stored) {
            HttpResponse<String> answer = ask(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).isNotEmpty();
            assertThat(cookies(answer)).as(address).isEmpty();
        }
    }

    @Test
    void theChannelOfAPageWhoseSessionIsGoneSaysSoAndBeginsNone() throws Exception {
        String id = ask(CHANNEL + "0&X-Atmosphere-Transport=long-polling")
                .body()
                .strip()
                .split("\\|")[1]
                .strip();
        HttpResponse<String> waiting = ask(CHANNEL + id + "&X-Atmosphere-Transport=long-polling");
        assertThat(waiting.body()).contains("\"sessionExpired\":true");
        assertThat(cookies(waiting)).isEmpty();
        assertThat(cookies(ask(CHANNEL + id + "&X-Atmosphere-Transport=close"))).isEmpty();
    }

    @Test
    void aPageThatIsOpenedBeginsOne() throws Exception {
        assertThat(cookies(ask("/login"))).isNotEmpty();
    }

    private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(Server.url(address)))
                .header("Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF")
                .build();
        return browser.send(asked, HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }
}
