package org.roundtable.upkeep;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows Java a start and a first visit, from which it makes the cache for later starts; then ends. */
@Component
@ConditionalOnProperty(TrainingRun.SETTING)
class TrainingRun {
    static final String SETTING = "roundtable.training";

    private static final List<String> VISIT = List.of(
            "/actuator/health", "/login", "/login?v-r=init&location=login&query=", "/styles.css", "/favicon.svg");

    @EventListener
    void visit(ApplicationReadyEvent ready) throws Exception {
        var application = ready.getApplicationContext();
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (String page : VISIT) {
                URI address = URI.create("http://localhost:" + port + page);
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
        System.exit(SpringApplication.exit(application));
    }
}
