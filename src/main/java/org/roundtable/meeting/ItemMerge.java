package org.roundtable.meeting;

import org.roundtable.common.Rejected;

/** Two people changed one item: what each left as it was gives way to what the other wrote. */
final class ItemMerge {
    private ItemMerge() {}

    /**
     * @param base what both began with
     * @throws Rejected {@code changed-meanwhile} when both changed the same thing to something else
     */
    static ItemPlan merge(ItemPlan base, ItemPlan mine, ItemPlan theirs) {
        return new ItemPlan(
                pick(base.title(), mine.title(), theirs.title()),
                pick(base.purpose(), mine.purpose(), theirs.purpose()),
                pick(base.minutes(), mine.minutes(), theirs.minutes()),
                pick(base.presenter(), mine.presenter(), theirs.presenter()),
                pick(base.notes(), mine.notes(), theirs.notes()),
                pick(base.facilitatorNotes(), mine.facilitatorNotes(), theirs.facilitatorNotes()),
                pick(base.consent(), mine.consent(), theirs.consent()),
                pick(base.links(), mine.links(), theirs.links()));
    }

    private static <T> T pick(T base, T mine, T theirs) {
        if (mine.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base) || theirs.equals(mine)) {
            return mine;
        }
        throw new Rejected("changed-meanwhile");
    }
}
