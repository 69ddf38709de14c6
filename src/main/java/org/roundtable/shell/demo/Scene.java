package org.roundtable.shell.demo;

import org.jspecify.annotations.Nullable;

/**
 * A step with what it is part of.
 *
 * @param initiative null for a question of its own
 */
record Scene(Cast cast, Story story, Story.@Nullable OfInitiative initiative, Story.Step step, StoryTime time) {
    Story.OfInitiative about() {
        return java.util.Objects.requireNonNull(initiative);
    }
}
