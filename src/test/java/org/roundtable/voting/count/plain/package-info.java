/**
 * The rules counted the plain, slow way: one ballot at a time, from the text of the rule, with nothing shared with what
 * it checks but the ballots.
 */
@NullMarked
package org.roundtable.voting.count.plain;

import org.jspecify.annotations.NullMarked;
