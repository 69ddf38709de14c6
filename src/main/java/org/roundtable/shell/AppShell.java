package org.roundtable.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** What every page has: theme, style sheet and push. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Push(transport = Transport.WEBSOCKET_XHR)
@PWA(
        name = "Roundtable",
        shortName = "Roundtable",
        description = "The planning table of community advisory boards",
        iconPath = "icons/icon.png",
        offlinePath = "offline.html",
        offlineResources = {"fonts/atkinson-latin-400-normal.woff2"},
        themeColor = "#0d5c56",
        backgroundColor = "#f6f4ee")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }
}
