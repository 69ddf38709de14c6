package org.roundtable.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("boards/:board")
@PermitAll
class HomeView extends Main {}
