package org.roundtable.meeting;

import org.roundtable.common.Money;
import org.roundtable.common.PersonId;

/**
 * Money to be owed to somebody.
 *
 * @param kind what for: a short word of at most 80 characters
 * @param amount more than nothing, at most 10,000
 */
public record NewStipend(PersonId person, String kind, Money amount) {}
