/** The audit record on screen. */
@NullMarked
package org.roundtable.audit.ui;

import org.jspecify.annotations.NullMarked;
