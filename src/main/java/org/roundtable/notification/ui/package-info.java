/** Mail on screen: the queue for administrators, what one gets, and stopping it by a link. */
@NullMarked
package org.roundtable.notification.ui;

import org.jspecify.annotations.NullMarked;
