package org.roundtable.discussion;

import java.util.Optional;

/**
 * How far somebody gets into a thread.
 *
 * @param feeds empty for whoever does not even read
 */
public record ThreadEntry(ThreadLimit limit, Optional<ThreadFeeds> feeds) {}
