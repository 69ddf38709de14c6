package org.roundtable.discussion;

import org.roundtable.live.Feed;
import org.roundtable.live.Presence.Here;

/**
 * What the screen of a thread follows.
 *
 * @param here who has the subject open
 * @param writing who is writing, at the place "comment"
 */
public record ThreadFeeds(Feed<ThreadSnapshot> said, Feed<Here> here, Feed<Here> writing) {}
