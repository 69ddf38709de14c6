package org.roundtable.voting.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.common.Translations;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.Reckoning;
import org.roundtable.voting.Sentence;
import org.roundtable.voting.Stance;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/**
 * Draws each count once for each language, however many screens show it. Gone with the snapshot it was drawn from. Every
 * bar is as long as the whole electorate.
 */
@Component
class CountPictures {
    private final Translations texts;
    private final Cache<PollSnapshot, Map<Locale, CountPicture>> drawn =
            Caffeine.newBuilder().weakKeys().build();

    CountPictures(Translations texts) {
        this.texts = texts;
    }

    CountPicture of(PollSnapshot now, Locale locale) {
        return drawn.get(now, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(Translations.closest(locale), language -> draw(now, language));
    }

    private CountPicture draw(PollSnapshot now, Locale locale) {
        Sentence rule = PlainWords.rule(now.terms().rules(), now.entitled());
        return new CountPicture(
                texts.getTranslation(rule.key(), locale, rule.arguments()),
                ready(turnout(now, locale)),
                now.reckoning().map(reckoning -> ready(tally(reckoning, locale))));
    }

    private CountPicture.Turnout turnout(PollSnapshot now, Locale locale) {
        String text = texts.getTranslation(
                "voting.turnout", locale, Map.of("took", now.tookPart(), "entitled", now.entitled()));
        double whole = Math.max(1, now.entitled());
        int quorum = now.terms().rules().quorum().needed(now.entitled());
        return new CountPicture.Turnout(text, now.tookPart() / whole, quorum / whole);
    }

    private CountPicture.Tally tally(Reckoning reckoning, Locale locale) {
        List<CountPicture.Bar> options = reckoning.rules().method().choices().stream()
                .map(choice -> bar(reckoning, choice, locale))
                .toList();
        return new CountPicture.Tally(
                options, texts.getTranslation("voting.tally-key", locale, Map.of("needed", reckoning.votesNeeded())));
    }

    private CountPicture.Bar bar(Reckoning reckoning, Choice choice, Locale locale) {
        int votes = reckoning.tally().votes(choice);
        double whole = Math.max(1, reckoning.entitled());
        double mark = choice.stance() == Stance.IN_FAVOUR ? reckoning.votesNeeded() / whole : -1;
        String label = texts.getTranslation("voting.choice." + choice, locale);
        return new CountPicture.Bar(choice.name(), label, votes, votes / whole, mark);
    }

    /** Written as text now, and only copied for each screen. */
    private static BaseJsonNode ready(Object picture) {
        RawValue text = new RawValue(JacksonUtils.getMapper().writeValueAsString(picture));
        return (BaseJsonNode) JsonNodeFactory.instance.rawValueNode(text);
    }
}
