package org.roundtable.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;

/** Stands in the place of a screen that cannot be shown, says why, and leads on. */
abstract class OopsView extends Main implements HasDynamicTitle {
    private String title = "";

    OopsView() {
        addClassName("oops");
    }

    void tell(String titleKey, String textKey) {
        tell(titleKey, textKey, Map.of());
    }

    void tell(String titleKey, String textKey, Map<String, Object> arguments) {
        title = getTranslation(titleKey);
        removeAll();
        add(
                new H1(title),
                new Paragraph(getTranslation(textKey, arguments)),
                new Anchor("boards", getTranslation("shell.oops.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
