package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;

@DatabaseTest
class DraftServiceTest {
    private static final String PLACE = "comment/initiative/4k";

    @Autowired
    World world;

    @Autowired
    DraftService drafts;

    private PersonId rosa;

    @BeforeEach
    void somebody() {
        rosa = world.person("Rosa", false);
    }

    @Test
    void whatWasTypedIsThereAgain() {
        As.person(rosa, () -> drafts.keep(PLACE, "I thi"));
        As.person(rosa, () -> drafts.keep(PLACE, "I think so 🙂"));
        assertThat(As.person(rosa, () -> drafts.find(PLACE))).contains("I think so 🙂");
        assertThat(As.person(rosa, drafts::mine)).extracting(KeptDraft::place).containsExactly(PLACE);
    }

    @Test
    void whatWasSentOrErasedIsNoDraftAnyMore() {
        As.person(rosa, () -> drafts.keep(PLACE, "something"));
        As.person(rosa, () -> drafts.keep(PLACE, "  "));
        assertThat(As.person(rosa, () -> drafts.find(PLACE))).isEmpty();
        As.person(rosa, () -> drafts.keep(PLACE, "something"));
        As.person(rosa, () -> drafts.discard(PLACE));
        assertThat(As.person(rosa, drafts::mine)).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        As.person(rosa, () -> drafts.keep(PLACE, "private"));
        var marcus = world.person("Marcus", false);
        assertThat(As.person(marcus, () -> drafts.find(PLACE))).isEmpty();
        assertThat(As.person(marcus, drafts::mine)).isEmpty();
    }

    @Test
    void aDraftMayBeLongButNotEndless() {
        As.person(rosa, () -> drafts.keep(PLACE, "🙂".repeat(DraftService.MAX)));
        assertThatThrownBy(() -> As.person(rosa, () -> drafts.keep(PLACE, "x".repeat(DraftService.MAX + 1))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoIsNotSignedInHasNoDrafts() {
        assertThatThrownBy(() -> drafts.mine()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> drafts.find(PLACE)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> drafts.keep(PLACE, "x")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> drafts.discard(PLACE)).isInstanceOf(AuthenticationException.class);
    }
}
