package org.roundtable.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Facilitators of this board. To everybody who is not on the board it does not exist:
 * they get {@link org.roundtable.common.NotFound}.
 *
 * <p>The value is an expression for the board's id, as in {@code @FacilitatorOf("#board")}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@boardAccess.facilitator({value})")
public @interface FacilitatorOf {
    String value();
}
