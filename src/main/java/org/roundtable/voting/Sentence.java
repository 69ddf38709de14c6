package org.roundtable.voting;

import java.util.Map;

/** A text of the translation bundles with what belongs in its named places. */
public record Sentence(String key, Map<String, Object> arguments) {}
