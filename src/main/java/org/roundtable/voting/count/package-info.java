/**
 * Counting, and nothing else: from ballots and a rule to a result with every step that led to it. It knows no database,
 * no clock and no framework, and no number with a rounding of its own: whole numbers, fractions and decimals of a fixed
 * length only.
 */
@NullMarked
package org.roundtable.voting.count;

import org.jspecify.annotations.NullMarked;
