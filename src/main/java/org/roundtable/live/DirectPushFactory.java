package org.roundtable.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** Gives each screen its push connection. Found by Vaadin under META-INF/services. */
public final class DirectPushFactory implements PushConnectionFactory {
    @Override
    public PushConnection apply(UI ui) {
        PushSettings settings = ui.getSession().getService().getInstantiator().getOrCreate(PushSettings.class);
        return settings.direct() ? settings.connection(ui) : new AtmospherePushConnection(ui);
    }
}
