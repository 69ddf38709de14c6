package org.roundtable.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Members and facilitators of this board. To everybody who is not on the board it does not exist:
 * they get {@link org.roundtable.common.NotFound}.
 *
 * <p>The value is an expression for the board's id, as in {@code @MemberOf("#board")}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@boardAccess.member({value})")
public @interface MemberOf {
    String value();
}
