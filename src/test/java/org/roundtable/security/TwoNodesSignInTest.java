package org.roundtable.security;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.roundtable.testing.TwoNodes.A;
import static org.roundtable.testing.TwoNodes.B;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.testing.Node;
import org.roundtable.testing.World;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;

@ExtendWith(OutputCaptureExtension.class)
class TwoNodesSignInTest {
    private static final int PATIENCE = 20;

    @Test
    void triesToSignInCountOnBothNodesTogether() {
        String account = Ids.text(Ids.next()) + "@example.org";
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            Node node = i % 2 == 0 ? A : B;
            assertThat(node.bean(SignInLimits.class).enter(account)).isEmpty();
        }
        assertThat(A.bean(SignInLimits.class).enter(account)).isPresent();
        assertThat(B.bean(SignInLimits.class).enter(account)).isPresent();
    }

    @Test
    void whoIsRememberedByOneNodeIsSignedInAgainByTheOther() {
        PersonId person = person("Remy");
        DeviceId device = A.bean(Devices.class).signIn(person, "Firefox", "the secret");
        assertThat(B.bean(Devices.class).remembered(device, "the secret")).isPresent();
        assertThat(B.bean(Devices.class).remembered(device, "another")).isEmpty();
    }

    @Test
    void aDeviceSignedOutOnOneNodeEndsItsSessionOnTheOther() {
        PersonId person = person("Odd");
        DeviceId device = A.bean(Devices.class).signIn(person, "Firefox", null);
        MockHttpSession session = new MockHttpSession();
        B.bean(OpenSessions.class).put(device, session);
        assertThat(B.bean(Devices.class).standing(device)).isPresent();
        A.doing(person, () -> A.bean(DeviceService.class).signOut(device));
        await().atMost(PATIENCE, SECONDS).until(session::isInvalid);
        assertThat(B.bean(Devices.class).standing(device)).isEmpty();
    }

    @Test
    void aNewNameIsKnownOnBothNodes() {
        PersonId person = person("Old Name");
        assertThat(B.bean(People.class).badge(person).name()).isEqualTo("Old Name");
        A.doing(person, () -> A.bean(ProfileService.class).rename("New Name"));
        await().atMost(PATIENCE, SECONDS)
                .until(() -> B.bean(People.class).badge(person).name().equals("New Name"));
    }

    @Test
    void theCodeInTheLogOfOneNodeIsGoodOnTheOther(CapturedOutput log) {
        A.bean(SetupCode.class).print();
        String code = log.getAll().replaceAll("(?s).*([A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}).*", "$1");
        B.bean(SetupCode.class).print();
        assertThatCode(() -> B.bean(SetupCode.class).check(code)).doesNotThrowAnyException();
        assertThatCode(() -> A.bean(SetupCode.class).check(code)).doesNotThrowAnyException();
    }

    private static PersonId person(String name) {
        return A.on(() -> A.bean(World.class).person(name, false));
    }
}
