package org.roundtable.initiative.ui;

import org.roundtable.initiative.Field;
import org.roundtable.initiative.FieldState;
import org.roundtable.security.PersonBadge;

/** What an edited field needs of the screen it is on. */
interface FieldDesk {
    /**
     * Stores a text written upon a revision.
     *
     * @throws org.roundtable.initiative.FieldChanged when another has written since
     * @throws org.roundtable.common.Invalid when it cannot be taken
     */
    FieldState write(Field field, String text, long base);

    boolean isMe(PersonBadge person);

    /** The person is in the field, or still is. */
    void entered(Field field);

    void left(Field field);
}
