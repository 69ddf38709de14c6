package org.roundtable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowsersIT {
    @Test
    void opens_a_page() {
        try (var person = Browsers.shared().newContext()) {
            var page = person.newPage();
            page.navigate("data:text/html,<title>Roundtable</title><h1>Welcome</h1>");
            assertThat(page.title()).isEqualTo("Roundtable");
        }
    }

    @Test
    void is_started_once() {
        assertThat(Browsers.shared()).isSameAs(Browsers.shared());
    }
}
