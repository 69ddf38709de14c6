package org.roundtable.shell.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Columns or list. */
class ViewSwitch extends Div {
    private final NativeButton columns;
    private final NativeButton rows;
    private boolean list;

    ViewSwitch(boolean list, Runnable changed) {
        this.list = list;
        addClassName("view-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("home.view.label"));
        columns = new NativeButton(getTranslation("home.view.columns"), click -> choose(false, changed));
        rows = new NativeButton(getTranslation("home.view.list"), click -> choose(true, changed));
        add(columns, rows);
        press();
    }

    boolean list() {
        return list;
    }

    private void choose(boolean newList, Runnable changed) {
        list = newList;
        press();
        changed.run();
    }

    private void press() {
        columns.getElement().setAttribute("aria-pressed", Boolean.toString(!list));
        rows.getElement().setAttribute("aria-pressed", Boolean.toString(list));
    }
}
