package org.roundtable.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Failure;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * Keeps people signed in on a device if they asked for it. The cookie holds the device and a secret that only its hash
 * is kept of. It stays the same until they sign out, since the tabs of a browser come back all at once after the
 * server was away.
 */
@Component
class RememberedSignIn extends AbstractRememberMeServices {
    static final String COOKIE = "roundtable-device";
    static final String PARAMETER = "remember";

    private final Devices devices;
    private final OpenSessions sessions;

    RememberedSignIn(PersonDetails people, Devices devices, OpenSessions sessions) {
        super(Secrets.next(), people);
        this.devices = devices;
        this.sessions = sessions;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setTokenValiditySeconds((int) Device.REMEMBERED.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication done) {
        if (done.getPrincipal() instanceof SignedInPerson person) {
            String secret = Secrets.next();
            DeviceId device = devices.signIn(person.id(), request.getHeader("User-Agent"), secret);
            sessions.put(device, request.getSession());
            setCookie(new String[] {device.text(), secret}, getTokenValiditySeconds(), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != 2) {
            throw new InvalidCookieException("not ours");
        }
        try {
            DeviceId device = DeviceId.of(parts[0]);
            SignedInPerson person =
                    devices.remembered(device, parts[1]).orElseThrow(() -> new InvalidCookieException("signed out"));
            sessions.put(device, request.getSession());
            return person;
        } catch (Failure noDevice) {
            throw new InvalidCookieException("no device");
        }
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        super.logout(request, response, who);
        if (who != null && who.getPrincipal() instanceof SignedInPerson person) {
            OpenSessions.device(request.getSession(false))
                    .ifPresent(here -> devices.signOut(person.id(), here::equals));
        }
    }
}
