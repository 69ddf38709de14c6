package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.InvitationOffer;
import org.roundtable.board.InvitationRedemption;
import org.roundtable.board.Newcomer;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.SignedInPerson;

/** Where an invitation link leads: somebody without an account makes one, somebody signed in just joins. */
@Route(value = "invitations/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient InvitationRedemption redemption;
    private final transient CurrentPerson me;
    private final transient People people;
    private final Div problem = new Div();
    private String title = getTranslation("board.join.gone-title");
    private String token = "";

    JoinView(InvitationRedemption redemption, CurrentPerson me, People people) {
        this.redemption = redemption;
        this.me = me;
        this.people = people;
        addClassName("setup");
        problem.addClassName("notice");
        problem.getElement().setAttribute("data-kind", "error").setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        redemption.look(token).ifPresentOrElse(this::offer, this::gone);
    }

    private void offer(InvitationOffer offer) {
        show(getTranslation("board.join.title", Map.of("board", offer.board())));
        problem.setVisible(false);
        add(new Paragraph(getTranslation("board.join.as." + offer.role())));
        offer.seat()
                .ifPresent(seat ->
                        add(new Paragraph(getTranslation("board.join.seat", Map.of("seat", Words.seat(this, seat))))));
        add(problem);
        me.signedIn()
                .map(SignedInPerson::id)
                .ifPresentOrElse(person -> add(joinAs(person)), () -> add(newcomer(offer), signInInstead()));
    }

    private Component joinAs(PersonId person) {
        String name = people.badge(person).name();
        Button join = new Button(
                getTranslation("board.join.button-as", Map.of("name", name)),
                click -> attempt(() -> {
                    BoardId board = redemption.join(token);
                    UI.getCurrent().navigate(BoardLinks.people(board));
                    Toast.show(getTranslation("board.join.welcome"));
                }));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        return join;
    }

    private Component newcomer(InvitationOffer offer) {
        return new Block(
                getTranslation("board.join.how"), new NewcomerForm(offer, typed -> attempt(() -> join(offer, typed))));
    }

    private void join(InvitationOffer offer, Newcomer newcomer) {
        redemption.joinAnew(token, newcomer);
        show(getTranslation("board.join.joined-title", Map.of("board", offer.board())));
        add(new Paragraph(getTranslation("board.join.joined")), signIn());
    }

    private void gone() {
        show(getTranslation("board.join.gone-title"));
        add(new Paragraph(getTranslation("board.join.gone")), signIn());
    }

    private Component signIn() {
        Anchor link = new Anchor("login", getTranslation("board.join.sign-in"));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private Component signInInstead() {
        Anchor link = new Anchor(BoardLinks.joining(token), getTranslation("board.join.have-account"));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Rejected rejected) {
            problem.removeAll();
            problem.add(new Paragraph(getTranslation(rejected.key(), rejected.arguments())));
            problem.setVisible(true);
        }
    }

    private void show(String newTitle) {
        title = newTitle;
        removeAll();
        add(new H1(title));
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
