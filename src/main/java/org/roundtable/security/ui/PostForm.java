package org.roundtable.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.dom.Element;

/** A form the browser itself sends, so that the answer can come with a new session. */
@Tag("form")
class PostForm extends HtmlContainer {
    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        hidden("_csrf", Requests.csrf());
    }

    final void hidden(String name, String value) {
        Element field = new Element("input");
        field.setAttribute("type", "hidden").setAttribute("name", name).setAttribute("value", value);
        getElement().appendChild(field);
    }

    /** Sends the form; so does Enter in any field, for which a browser wants a button of its own kind. */
    final Button sender(String text) {
        Element plain = new Element("button");
        plain.setAttribute("type", "submit").setAttribute("hidden", true).setAttribute("tabindex", "-1");
        getElement().appendChild(plain);
        Button send = new Button(text);
        send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        send.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        return send;
    }
}
