package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The place of something that most screens never show: it is made when it is first wanted. What is made is kept on the
 * server for every open screen, in sight or not.
 */
public final class Late<C extends Component> extends Div {
    private final transient Supplier<C> make;
    private @Nullable C made;

    public Late(Supplier<C> make) {
        this.make = make;
        setVisible(false);
    }

    /** @param fill brings it up to date, while it is wanted */
    public void show(boolean wanted, Consumer<C> fill) {
        setVisible(wanted);
        if (wanted) {
            fill.accept(made());
        }
    }

    private C made() {
        C known = made;
        if (known == null) {
            known = make.get();
            made = known;
            add(known);
        }
        return known;
    }
}
