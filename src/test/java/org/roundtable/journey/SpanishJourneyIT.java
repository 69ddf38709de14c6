package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.roundtable.board.Invitations;
import org.roundtable.board.NewInvitation;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Ids;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.StageService;
import org.roundtable.testing.As;
import org.roundtable.testing.World;

/** Somebody whose browser speaks Spanish is invited, proposes and votes, and never meets a word of English. */
class SpanishJourneyIT {
    private final EnglishLeft english = new EnglishLeft();

    @Test
    void fromTheInvitationToTheVoteInSpanish() {
        try (Table table = new Table(1);
                Visitor luz = Visitor.at(Visitor.DESK, ColorScheme.LIGHT, "es-US", Server::url)) {
            join(table, luz);
            InitiativeId initiative = propose(table, luz);
            As.person(
                    table.board().facilitator(),
                    () -> Server.bean(StageService.class)
                            .move(table.board().id(), initiative, Arrow.DISCUSS, "Lista para hablar de ella"));
            assertThat(luz.stage()).hasText("En discusión");
            comment(luz);
            table.poll(initiative, "¿Lo hacemos?");
            vote(luz);
            List.of("", "/polls", "/needs", "/people", "/charter", "/initiatives/new")
                    .forEach(place -> sees(luz, table.path(place)));
            sees(luz, "/library");
            speakEnglish(luz);
        }
    }

    private void join(Table table, Visitor luz) {
        String email = Ids.text(Ids.next()) + "@example.org";
        var offer = new NewInvitation(Role.MEMBER, Optional.of(SeatCategory.RESIDENT), "Luz Lengua", email, 14);
        var link = As.administrator(
                table.board().administrator(),
                () -> Server.bean(Invitations.class).invite(table.board().id(), offer));
        sees(luz, "/invitations/" + link.token());
        luz.page().locator("input[type=password]").fill(World.PASSWORD);
        luz.button("Unirme al consejo").click();
        luz.link("Ir a iniciar sesión").click();
        assertThat(luz.heading("Entrar")).isVisible();
        english.isNotOn(luz);
        luz.giveCredentials(email, World.PASSWORD);
        assertThat(luz.heading("Lo que le espera")).isVisible();
        english.isNotOn(luz);
    }

    private InitiativeId propose(Table table, Visitor luz) {
        luz.button("Proponer una iniciativa").click();
        luz.button("Empezar con una página en blanco").click();
        luz.field("Título").fill("Clases de cocina sana");
        luz.field("Resumen en palabras sencillas").fill("Cocinamos juntos cada jueves.");
        luz.field("Cómo lo sabemos").fill("Lo pidieron doce familias.");
        luz.field("A quién sirve").fill("Familias del barrio");
        luz.field("A quién sirve").press("Tab");
        assertThat(luz.text("Guardado ")).isVisible();
        english.isNotOn(luz);
        luz.button("Enviar al consejo").click();
        luz.page().waitForURL(Pattern.compile(".*/initiatives/[0-9a-v]+$"));
        assertThat(luz.heading("Clases de cocina sana")).isVisible();
        english.isNotOn(luz);
        return InitiativeId.of(luz.path().replaceFirst(".*/", ""));
    }

    private void comment(Visitor luz) {
        luz.field("Su comentario").fill("¿Quién trae las ollas?");
        luz.button("Enviar comentario").click();
        assertThat(luz.page().locator(".comment-body")).hasText("¿Quién trae las ollas?");
        english.isNotOn(luz);
    }

    private void vote(Visitor luz) {
        luz.choice("Sí").click();
        english.isNotOn(luz);
        luz.button("Emitir mi voto").click();
        assertThat(luz.text("Su voto: Sí")).isVisible();
        english.isNotOn(luz);
    }

    private void speakEnglish(Visitor luz) {
        sees(luz, "/profile");
        luz.choice("English").check();
        assertThat(luz.heading("Your profile")).isVisible();
        luz.choice("Español").check();
        assertThat(luz.heading("Su perfil")).isVisible();
        english.isNotOn(luz);
    }

    private void sees(Visitor luz, String path) {
        luz.open(path);
        assertThat(luz.page().locator("h1").first()).isVisible();
        english.isNotOn(luz);
    }
}
