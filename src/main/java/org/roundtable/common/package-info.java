/** Ids, time, domain failures and language: small, and imports nothing of ours. */
@NullMarked
package org.roundtable.common;

import org.jspecify.annotations.NullMarked;
