package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class ProfileServiceTest {
    @Autowired
    World world;

    @Autowired
    ProfileService profiles;

    @Autowired
    PictureService pictures;

    @Autowired
    DeviceService devices;

    @Autowired
    Devices signIns;

    @Autowired
    PeopleAdministration people;

    @Autowired
    PasswordLinks links;

    PersonId ada;
    PersonId rosa;

    @BeforeEach
    void people() {
        ada = world.person("Ada Administrator", true);
        rosa = world.person("Rosa Member", false);
    }

    @Test
    void nobodyHasAProfileWithoutSigningIn() {
        assertThatThrownBy(() -> profiles.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> profiles.rename("X")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> profiles.prefer("en", TextSize.LARGE, Theme.DARK))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> profiles.changePassword("a", "b"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> devices.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> devices.signOutOthers())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> pictures.of(rosa)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> pictures.show(new byte[0]))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> pictures.remove()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void preferencesAreKept() {
        As.person(rosa, () -> profiles.prefer("es", TextSize.LARGER, Theme.DARK));
        Profile mine = As.person(rosa, () -> profiles.mine());
        assertThat(mine.language()).isEqualTo("es");
        assertThat(mine.textSize()).isEqualTo(TextSize.LARGER);
        assertThat(mine.theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThatThrownBy(() -> As.person(rosa, () -> profiles.rename("  "))).isInstanceOf(Invalid.class);
    }

    @Test
    void aNewPasswordAsksForTheOneOfNowAndSignsOtherDevicesOut() {
        assertThatThrownBy(() -> As.person(rosa, () -> profiles.changePassword("", World.PASSWORD)))
                .isInstanceOf(Rejected.class);
        givePassword(rosa);
        DeviceId device = signIns.signIn(rosa, "Firefox on Windows", null);
        assertThatThrownBy(() -> As.person(rosa, () -> profiles.changePassword("wrong", "mil girasoles amarillos")))
                .isInstanceOfSatisfying(
                        Invalid.class, wrong -> assertThat(wrong.field()).isEqualTo("current"));
        assertThat(signIns.standing(device)).isPresent();
        As.person(rosa, () -> profiles.changePassword(World.PASSWORD, "mil girasoles amarillos"));
        assertThat(signIns.standing(device)).isEmpty();
    }

    @Test
    void thePasswordOfNowCannotBeGuessedWithoutLimit() {
        givePassword(rosa);
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            assertThatThrownBy(() -> As.person(rosa, () -> profiles.changePassword("wrong", World.PASSWORD)))
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> As.person(rosa, () -> profiles.changePassword(World.PASSWORD, World.PASSWORD)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aDeviceIsListedAndSignedOutByItsPersonOnly() {
        DeviceId device = signIns.signIn(rosa, "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0", null);
        assertThat(As.person(rosa, () -> devices.mine()))
                .extracting(DeviceView::agent)
                .containsExactly("Firefox, Windows");
        assertThatThrownBy(() -> As.person(ada, () -> devices.signOut(device))).isInstanceOf(NotFound.class);
        As.person(rosa, () -> devices.signOut(device));
        assertThat(As.person(rosa, () -> devices.mine())).isEmpty();
        assertThat(signIns.standing(device)).isEmpty();
    }

    @Test
    void aDeviceIsRememberedByItsSecretUntilItIsSignedOut() {
        DeviceId device = signIns.signIn(rosa, null, "secret");
        assertThat(signIns.remembered(device, "secret"))
                .hasValueSatisfying(person -> assertThat(person.id()).isEqualTo(rosa));
        assertThat(signIns.remembered(device, "guess")).isEmpty();
        As.administrator(ada, () -> people.deactivate(rosa));
        assertThat(signIns.remembered(device, "secret")).isEmpty();
    }

    @Test
    void aPictureIsForItsPersonAndAdministratorsAndWhoSharesABoard() throws Exception {
        PersonId stranger = world.person("Sam Stranger", false);
        As.person(rosa, () -> pictures.show(png()));
        PersonBadge badge = As.person(rosa, () -> profiles.mine()).badge();
        assertThat(Pictures.url(badge)).isEqualTo("people/" + rosa.text() + "/picture?v=1");
        assertThat(As.person(rosa, () -> pictures.of(rosa))).isNotEmpty();
        assertThat(As.administrator(ada, () -> pictures.of(rosa))).isNotEmpty();
        assertThatThrownBy(() -> As.person(stranger, () -> pictures.of(rosa))).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewPictureHasANewAddress() throws Exception {
        As.person(rosa, () -> pictures.show(png()));
        As.person(rosa, () -> pictures.remove());
        assertThat(Pictures.url(As.person(rosa, () -> profiles.mine()).badge())).isNull();
        As.person(rosa, () -> pictures.show(png()));
        assertThat(Pictures.url(As.person(rosa, () -> profiles.mine()).badge())).endsWith("v=2");
    }

    private void givePassword(PersonId person) {
        links.set(As.administrator(ada, () -> people.passwordLink(person)), World.PASSWORD);
    }

    private static byte[] png() throws java.io.IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
