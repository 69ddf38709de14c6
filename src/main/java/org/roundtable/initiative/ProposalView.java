package org.roundtable.initiative;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.security.PersonBadge;

/**
 * What an initiative says of itself. A text is empty and a number or choice null where nothing is said.
 *
 * @param reach how many people it serves
 * @param money in whole units of the currency
 */
public record ProposalView(
        String title,
        String summary,
        @Nullable NeedName need,
        String evidence,
        String whom,
        @Nullable Integer reach,
        @Nullable Kind kind,
        Set<Determinant> determinants,
        String culture,
        Set<Barrier> barriers,
        String access,
        String partners,
        @Nullable Long money,
        String inKind,
        @Nullable PersonBadge lead,
        @Nullable LibraryCase startedFrom) {}
