package org.roundtable.voting.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.internal.JacksonUtils;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Translations;
import org.roundtable.live.Bulletin;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Sentence;
import org.roundtable.voting.Stance;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.StvResult;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/**
 * Draws each count once for each language, however many screens show it. Every bar is as long as the whole electorate.
 */
@Component
class CountPictures {
    private static final int KEPT = 1_000;

    private final Translations texts;
    private final Interner<Standing> standings = Interner.newWeakInterner();
    private final AtomicLong drawings = new AtomicLong();
    private final Cache<PollId, Drawings> newest =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Screens ask for the same one after another, a thousand in a moment. */
    private volatile @Nullable Drawings last;

    CountPictures(Translations texts) {
        this.texts = texts;
    }

    CountPicture of(PollSnapshot now, Locale locale) {
        Drawings known = last;
        if (known == null || !known.of().refersTo(now)) {
            known = newest.asMap()
                    .compute(
                            now.id(),
                            (poll, other) -> other != null && other.of().refersTo(now)
                                    ? other
                                    : new Drawings(new WeakReference<>(now), new ConcurrentHashMap<>()));
            last = known;
        }
        return known.byLanguage().computeIfAbsent(Translations.closest(locale), language -> draw(now, language));
    }

    private CountPicture draw(PollSnapshot now, Locale locale) {
        Sentence rule = PlainWords.rule(
                now.terms().rules(), now.entitled(), now.numbers().seats());
        long drawing = drawings.incrementAndGet();
        String turnout = text(turnout(drawing, now, locale));
        Optional<String> tally = now.count().map(count -> text(tally(drawing, count, now.terms(), locale)));
        return new CountPicture(
                standings.intern(Standing.of(now)),
                texts.getTranslation(rule.key(), locale, rule.arguments()),
                ready(turnout),
                tally.map(CountPictures::ready),
                bulletin(now.id(), turnout, tally));
    }

    /** Taken in by poll-count.ts. */
    private static Bulletin bulletin(PollId poll, String turnout, Optional<String> tally) {
        String sums = tally.map(text -> ",\"tally\":" + text).orElse("");
        return Bulletin.event("poll-count", "{\"poll\":\"" + poll.text() + "\",\"turnout\":" + turnout + sums + "}");
    }

    private CountPicture.Turnout turnout(long drawing, PollSnapshot now, Locale locale) {
        String text = texts.getTranslation(
                now.room().onlyThere() ? "voting.turnout-there" : "voting.turnout",
                locale,
                Map.of("took", now.tookPart(), "entitled", now.entitled(), "voters", now.voters()));
        double whole = Math.max(1, now.entitled());
        int quorum = now.terms()
                .rules()
                .quorum()
                .needed(now.entitled(), now.numbers().seats());
        return new CountPicture.Turnout(drawing, text, now.tookPart() / whole, quorum / whole);
    }

    private CountPicture.Tally tally(long drawing, PollCount count, PollTerms terms, Locale locale) {
        List<CountPicture.Bar> options = count.result() instanceof MotionResult motion
                ? bars(count, motion, locale)
                : OptionBars.of(count, terms.options());
        return new CountPicture.Tally(drawing, options, key(count, locale));
    }

    /** What the mark across the bars means. */
    private String key(PollCount count, Locale locale) {
        return switch (count.result()) {
            case MotionResult motion -> key("voting.tally-key", motion.needed(), "", locale);
            case ApprovalResult approval
            when approval.rules().threshold() != null -> key("voting.bars-mark", approval.needed(), "NEEDED", locale);
            case StvResult stv -> key("voting.bars-mark", stv.quota(), "QUOTA", locale);
            default -> "";
        };
    }

    private String key(String text, long needed, String kind, Locale locale) {
        return needed == 0 ? "" : texts.getTranslation(text, locale, Map.of("needed", needed, "kind", kind));
    }

    private List<CountPicture.Bar> bars(PollCount count, MotionResult motion, Locale locale) {
        return count.rules().method().choices().stream()
                .map(choice -> bar(count, motion, choice, locale))
                .toList();
    }

    private CountPicture.Bar bar(PollCount count, MotionResult motion, Choice choice, Locale locale) {
        long votes = switch (choice.stance()) {
            case IN_FAVOUR -> motion.votes().yes();
            case AGAINST -> motion.votes().no();
            case BLOCKING -> motion.votes().block();
            case ABSTAINING -> motion.votes().abstain();
        };
        double whole = Math.max(1, count.electorate().entitled());
        double mark = choice.stance() == Stance.IN_FAVOUR ? motion.needed() / whole : -1;
        String label = texts.getTranslation("voting.choice." + choice, locale);
        return new CountPicture.Bar(choice.name(), label, Long.toString(votes), votes / whole, mark);
    }

    private static String text(Object picture) {
        return JacksonUtils.getMapper().writeValueAsString(picture);
    }

    /** Written already, and only copied for each screen. */
    private static BaseJsonNode ready(String text) {
        return (BaseJsonNode) JsonNodeFactory.instance.rawValueNode(new RawValue(text));
    }

    private record Drawings(WeakReference<PollSnapshot> of, Map<Locale, CountPicture> byLanguage) {}
}
