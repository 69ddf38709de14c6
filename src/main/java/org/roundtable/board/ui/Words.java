package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;

/** What roles, seats and rules are called. */
final class Words {
    private Words() {}

    static String role(Component on, Role role) {
        return on.getTranslation("board.role." + role);
    }

    static String seat(Component on, SeatCategory seat) {
        return on.getTranslation("board.seat." + seat);
    }

    static String seat(Component on, Optional<SeatCategory> seat) {
        return seat.map(category -> seat(on, category)).orElseGet(() -> on.getTranslation("board.seat.none"));
    }

    static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
