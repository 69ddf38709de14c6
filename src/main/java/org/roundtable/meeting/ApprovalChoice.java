package org.roundtable.meeting;

import java.time.Instant;
import org.roundtable.common.Id;

/**
 * A poll or a meeting that minutes can have been approved by.
 *
 * @param id a poll's or a meeting's
 * @param at when the poll closed, or the meeting began
 */
public record ApprovalChoice(Id id, String title, Instant at) {}
