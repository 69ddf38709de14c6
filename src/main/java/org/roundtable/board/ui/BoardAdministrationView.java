package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.roundtable.board.AdministeredBoard;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardDirectory;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.Invitations;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveScreens;

/** One board for administrators: its people, its invitations and its rules, and nothing of what it deliberates. */
@Route("admin/boards/:board")
@RolesAllowed("ADMINISTRATOR")
class BoardAdministrationView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient BoardDirectory directory;
    private final transient BoardAdministration administration;
    private final transient Invitations invitations;
    private final transient LiveScreens screens;
    private String name = "";

    BoardAdministrationView(
            BoardDirectory directory,
            BoardAdministration administration,
            Invitations invitations,
            LiveScreens screens) {
        this.directory = directory;
        this.administration = administration;
        this.invitations = invitations;
        this.screens = screens;
        addClassName("page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId id = BoardId.of(event.getRouteParameters().get("board").orElse(""));
        AdministeredBoard board = directory.open(id);
        removeAll();
        Heading heading = new Heading("");
        heading.setEyebrow(getTranslation("board.one.eyebrow"));
        heading.setLead(getTranslation("board.one.lead"));
        PeopleTable people = new PeopleTable(board, administration);
        InvitationTable invited = new InvitationTable(board, invitations);
        Paragraph nobodyInvited = PeopleList.insteadOf(getTranslation("board.invite.none"));
        FormerTable former = new FormerTable(board);
        Block left = new Block(getTranslation("board.one.former"), former);
        add(
                new Paragraph(new Anchor(BoardLinks.administration(), getTranslation("board.one.all"))),
                heading,
                new Block(getTranslation("board.one.people"), people),
                Block.withActions(
                        getTranslation("board.invite.section"), inviteButton(board.board()), nobodyInvited, invited),
                new Block(
                        getTranslation("board.one.charter"),
                        new CharterForm(
                                board.board(),
                                administration,
                                () -> directory.open(id).board())),
                new Block(getTranslation("board.one.settings"), new BoardForm(board.board(), administration)),
                left);
        screens.follow(people, directory.feed(id), newest -> {
            name = newest.board().name();
            heading.setTitleText(name);
            people.show(newest);
            invited.show(newest);
            invited.setVisible(!newest.invitations().isEmpty());
            nobodyInvited.setVisible(newest.invitations().isEmpty());
            former.show(newest);
            left.setVisible(!newest.former().isEmpty());
        });
        name = board.board().name();
    }

    private Button inviteButton(BoardSnapshot board) {
        Button invite =
                new Button(getTranslation("board.invite.open"), click -> new InviteDialog(board, invitations).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
