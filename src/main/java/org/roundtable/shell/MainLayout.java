package org.roundtable.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.roundtable.common.ui.Announcer;

/** The frame round every screen of somebody signed in. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout {
    MainLayout() {
        addClassName("shell");
        add(new Announcer());
    }
}
