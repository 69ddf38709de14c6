package org.roundtable.initiative;

import java.util.Set;

/**
 * What a need says.
 *
 * @param title at most 120 characters
 * @param description in plain words, at most 2,000 characters, like groups and evidence
 * @param groups whom it affects
 * @param evidence how the board knows
 */
public record NeedText(
        String title, String description, Set<Determinant> determinants, String groups, String evidence) {
    public static final int TITLE_MAX = 120;
    public static final int TEXT_MAX = 2_000;
}
