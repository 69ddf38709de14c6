package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.roundtable.common.Rejected;

class ItemMergeTest {
    private static final ItemPlan BASE = Plans.item("Rides", 10);

    @Test
    void whatEachChangedOfAnItemStays() {
        ItemPlan mine = Plans.item("Rides to the clinic", 10);
        ItemPlan theirs = Plans.item("Rides", 25);
        assertThat(ItemMerge.merge(BASE, mine, theirs)).isEqualTo(Plans.item("Rides to the clinic", 25));
    }

    @Test
    void theSameChangeTwiceIsOne() {
        assertThat(ItemMerge.merge(BASE, Plans.item("Rides", 20), Plans.item("Rides", 20)))
                .isEqualTo(Plans.item("Rides", 20));
    }

    @Test
    void twoChangesOfTheSameThingAreTold() {
        assertThatThrownBy(() -> ItemMerge.merge(BASE, Plans.item("Rides", 20), Plans.item("Rides", 25)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("changed-meanwhile");
    }
}
