package org.roundtable.meeting;

/**
 * What a facilitator hands on by other means where this site sends no mail.
 *
 * @param path of the meeting's page, below the address of the site
 */
public record InvitationText(String text, String path) {}
