package org.roundtable.initiative;

import org.roundtable.live.Feed;
import org.roundtable.live.Presence.Here;

/**
 * What the screen of an initiative follows.
 *
 * @param here who has it open, and in which field they are
 */
public record InitiativeFeeds(Feed<InitiativeSnapshot> content, Feed<Here> here) {}
