/** Mail: the queue of what is to be sent, the sender, gathered lines, and who wants what no more. No feature. */
@NullMarked
package org.roundtable.notification;

import org.jspecify.annotations.NullMarked;
