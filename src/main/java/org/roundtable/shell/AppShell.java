package org.roundtable.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** What every page has: theme, style sheet and push. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Push(transport = Transport.WEBSOCKET_XHR)
@PWA(name = "Roundtable", shortName = "Roundtable", iconPath = "icons/icon.png", offlinePath = "offline.html")
public class AppShell implements AppShellConfigurator {}
