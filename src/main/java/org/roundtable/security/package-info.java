/** Accounts, sign-in and roles. */
@NullMarked
package org.roundtable.security;

import org.jspecify.annotations.NullMarked;
