/** The few components every screen is made of; knows no feature. */
@NullMarked
package org.roundtable.common.ui;

import org.jspecify.annotations.NullMarked;
