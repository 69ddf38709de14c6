package org.roundtable.testing;

import java.util.List;
import java.util.concurrent.Callable;
import org.roundtable.common.PersonId;
import org.roundtable.security.TestPersons;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as somebody signed in, and is nobody again afterwards. */
public final class As {
    private As() {}

    public static <T> T person(PersonId person, Callable<T> deed) {
        return signedIn(person, false, deed);
    }

    public static void person(PersonId person, Deed deed) {
        person(person, deed.callable());
    }

    public static <T> T administrator(PersonId person, Callable<T> deed) {
        return signedIn(person, true, deed);
    }

    public static void administrator(PersonId person, Deed deed) {
        administrator(person, deed.callable());
    }

    private static <T> T signedIn(PersonId person, boolean administrator, Callable<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var principal = TestPersons.signedIn(person, administrator);
        context.setAuthentication(
                new TestingAuthenticationToken(principal, null, List.copyOf(principal.getAuthorities())));
        SecurityContextHolder.setContext(context);
        try {
            return deed.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Something done that gives nothing back. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;

        default Callable<Void> callable() {
            return () -> {
                run();
                return null;
            };
        }
    }
}
