package org.roundtable.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.BiConsumer;
import org.roundtable.notification.MailChoice;

/** One kind of mail that repeats, whether I get it, and the button that changes it. */
final class ChoiceItem extends Section {
    ChoiceItem(MailChoice choice, BiConsumer<String, Boolean> chosen) {
        addClassNames("card", "stack-s");
        String kind = getTranslation("mail.kind." + choice.kind());
        String key = choice.stopped() ? "mail.resume" : "mail.stop";
        Button change = new Button(getTranslation(key), click -> chosen.accept(choice.kind(), choice.stopped()));
        change.setAriaLabel(getTranslation(key + ".of", Map.of("kind", kind)));
        String state = choice.stopped() ? "mail.stopped" : "mail.wanted";
        add(new H2(kind), new Paragraph(getTranslation(state)), change);
    }
}
