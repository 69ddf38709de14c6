package org.roundtable.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import org.roundtable.board.BoardLinks;
import org.roundtable.live.LiveLinks;
import org.roundtable.notification.MailLinks;
import org.roundtable.security.PersonBadge;

/** Whose screen this is, and what is theirs beyond any board. */
class UserMenu extends Div {
    private final WaysMenu menu;

    UserMenu(PersonBadge person, boolean administrator, AuthenticationContext session) {
        menu = new WaysMenu(
                new Button(Portraits.of(person)),
                getTranslation("shell.me.menu", Map.of("name", person.name())),
                PopoverPosition.BOTTOM_END);
        to("shell.me.profile", "profile");
        to("shell.me.mail", MailLinks.MINE);
        to("shell.me.boards", ShellLinks.boards());
        if (administrator) {
            to("shell.admin.boards", BoardLinks.administration());
            to("shell.admin.people", "admin/people");
            to("shell.admin.audit", "admin/audit");
            to("shell.admin.mail", MailLinks.QUEUE);
            to("shell.admin.live", LiveLinks.FIGURES);
        }
        menu.act(new Button(getTranslation("shell.me.sign-out"), chosen -> session.logout()));
        add(menu);
    }

    private void to(String key, String address) {
        menu.to(getTranslation(key), address);
    }
}
