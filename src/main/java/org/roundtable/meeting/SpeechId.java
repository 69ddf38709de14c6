package org.roundtable.meeting;

import org.roundtable.common.Id;

/** Names somebody's wish to speak, and their turn. */
public record SpeechId(long value) implements Id {}
