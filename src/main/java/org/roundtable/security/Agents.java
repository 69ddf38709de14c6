package org.roundtable.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a few words which browser a request came from. */
final class Agents {
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("Chrom", "Chrome");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Linux", "Linux");
    }

    private Agents() {}

    static String summary(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        return Stream.of(first(BROWSERS, agent), first(SYSTEMS, agent))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String first(Map<String, String> words, String agent) {
        return words.entrySet().stream()
                .filter(word -> agent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
