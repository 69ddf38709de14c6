/** The screens of meetings. */
@NullMarked
package org.roundtable.meeting.ui;

import org.jspecify.annotations.NullMarked;
