package org.roundtable.shell.home;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Something that waits for the person.
 *
 * @param key what stays the same about it while its words change
 * @param note why, or until when
 */
record Waiting(Kind kind, String key, String title, String note, String address) {
    /** What it asks of the person. */
    enum Kind {
        VOTE(VaadinIcon.CHECK_SQUARE_O),
        FORGOTTEN(VaadinIcon.CALENDAR_CLOCK),
        MEETING(VaadinIcon.CALENDAR_USER),
        PULSE(VaadinIcon.COMMENT_ELLIPSIS_O),
        ACTION(VaadinIcon.TASKS),
        MENTION(VaadinIcon.COMMENT_O),
        DRAFT(VaadinIcon.EDIT);

        private final VaadinIcon icon;

        Kind(VaadinIcon icon) {
            this.icon = icon;
        }

        VaadinIcon icon() {
            return icon;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
