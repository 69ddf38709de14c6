package org.roundtable.live;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person has typed and not yet sent, kept on the server from the first word. Nobody else reads it. */
@Service
@SignedIn
@Transactional
public class DraftService {
    /** The longest text kept, in characters. */
    public static final int MAX = 20_000;

    private final DraftRepository drafts;
    private final CurrentPerson me;
    private final Clock clock;

    DraftService(DraftRepository drafts, CurrentPerson me, Clock clock) {
        this.drafts = drafts;
        this.me = me;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String place) {
        return drafts.findByPersonAndPlace(me.id(), place).map(Draft::text);
    }

    /** The person's drafts, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> mine() {
        return drafts.findByPersonOrderByKeptAtDesc(me.id()).stream()
                .map(Draft::kept)
                .toList();
    }

    /**
     * Keeps the text in place of what was kept there; a blank text is not kept.
     *
     * @param place where it is typed, such as {@code comment/initiative/4k…}; at most 200 characters
     * @throws Invalid {@code too-long}
     */
    public void keep(String place, String text) {
        Texts.optional("draft", text, MAX);
        if (text.isBlank()) {
            discard(place);
            return;
        }
        if (drafts.retype(me.id(), place, text, clock.instant()) == 0) {
            drafts.save(new Draft(me.id(), place, text, clock.instant()));
        }
    }

    public void discard(String place) {
        drafts.discard(me.id(), place);
    }
}
