package org.roundtable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import org.roundtable.board.BoardLinks;
import org.roundtable.security.PersonBadge;

/** Whose screen this is, and what is theirs beyond any board. */
class UserMenu extends MenuBar {
    UserMenu(PersonBadge person, boolean administrator, AuthenticationContext session) {
        addThemeVariants(MenuBarVariant.AURA_TERTIARY, MenuBarVariant.AURA_END_ALIGNED);
        MenuItem face = addItem(Portraits.of(person));
        face.setAriaLabel(getTranslation("shell.me.menu", Map.of("name", person.name())));
        SubMenu menu = face.getSubMenu();
        to(menu, "shell.me.profile", "profile");
        to(menu, "shell.me.boards", ShellLinks.boards());
        if (administrator) {
            to(menu, "shell.admin.boards", BoardLinks.administration());
            to(menu, "shell.admin.people", "admin/people");
            to(menu, "shell.admin.audit", "admin/audit");
        }
        menu.addItem(getTranslation("shell.me.sign-out"), chosen -> session.logout());
    }

    private void to(SubMenu menu, String key, String address) {
        menu.addItem(getTranslation(key), chosen -> UI.getCurrent().navigate(address));
    }
}
