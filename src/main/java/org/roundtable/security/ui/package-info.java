/** Sign-in, set-up and the profile on screen. */
@NullMarked
package org.roundtable.security.ui;

import org.jspecify.annotations.NullMarked;
