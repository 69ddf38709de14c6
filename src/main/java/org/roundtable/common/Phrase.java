package org.roundtable.common;

import java.util.List;

/**
 * A text that stands in a named place of another, in the same language.
 *
 * @param about what stands in its own numbered places
 */
public record Phrase(String key, List<String> about) {}
