package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GuestCookieFilterTest {
    private static final String SECRET = "Ab3_-".repeat(8) + "xyz";

    @Test
    void aGuestWhoComesBackIsKnownInTheirNewSession() throws Exception {
        assertThat(taken("/join-meeting/some-token", SECRET)).isEqualTo(SECRET);
    }

    @Test
    void onlyThePageWhereGuestsComeInLooksForThem() throws Exception {
        assertThat(taken("/boards", SECRET)).isNull();
        assertThat(taken("/join-meetings/x", SECRET)).isNull();
    }

    @Test
    void whatIsNoSecretOfOursIsPassedOver() throws Exception {
        assertThat(taken("/join-meeting/some-token", "short")).isNull();
        assertThat(taken("/join-meeting/some-token", SECRET + "x")).isNull();
    }

    private static Object taken(String path, String secret) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setCookies(new Cookie(GuestSecret.COOKIE, secret));
        new GuestCookieFilter().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return request.getSession().getAttribute(GuestSecret.ATTRIBUTE);
    }
}
