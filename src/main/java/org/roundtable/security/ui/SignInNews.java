package org.roundtable.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;

/** What the sign-in page has to tell before anything is typed. */
final class SignInNews {
    private static final int LONGEST = 60;

    private SignInNews() {}

    static Optional<Notice> of(Component page, QueryParameters query) {
        Map<String, ?> said = query.getParameters();
        if (said.containsKey("wait")) {
            return Optional.of(Notice.error(
                    page.getTranslation("sign-in.wait", Map.of("n", minutes(query.getSingleParameter("wait"))))));
        }
        if (said.containsKey("error")) {
            return Optional.of(Notice.error(page.getTranslation("sign-in.wrong")));
        }
        if (said.containsKey("ended")) {
            return Optional.of(Notice.info(page.getTranslation("sign-in.ended")));
        }
        return said.containsKey("signed-out")
                ? Optional.of(Notice.info(page.getTranslation("sign-in.signed-out")))
                : Optional.empty();
    }

    private static int minutes(Optional<String> said) {
        return said.filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .map(minutes -> Math.clamp(minutes, 1, LONGEST))
                .orElse(1);
    }
}
