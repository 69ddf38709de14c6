package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * Bars one below the other, each cut into pieces that are as wide as what they stand for. To a screen reader it is one
 * picture: the numbers are in the table beside it.
 */
class PieceBars extends Div {
    /** @param label what the picture shows */
    PieceBars(String label) {
        addClassName("rounds");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    void bar(String name, List<Piece> pieces) {
        Span label = new Span(name);
        label.addClassName("round-number");
        Div bar = new Div();
        bar.addClassName("round-bar");
        pieces.stream().filter(piece -> piece.width().signum() > 0).forEach(piece -> bar.add(drawn(piece)));
        add(new Div(label, bar));
    }

    /** What the colours stand for, where a piece is too narrow for its name. */
    void key(List<Piece> pieces) {
        Div key = new Div();
        key.addClassName("rounds-key");
        pieces.forEach(piece -> {
            Span name = new Span(piece.text());
            name.getElement().setAttribute("data-tone", piece.tone());
            key.add(name);
        });
        addComponentAsFirst(key);
    }

    private static Div drawn(Piece piece) {
        Div drawn = new Div();
        drawn.setText(piece.text());
        drawn.addClassName("round-piece");
        drawn.getElement().setAttribute("data-tone", piece.tone()).setAttribute("title", piece.text());
        drawn.getStyle().set("flex-grow", piece.width().toPlainString());
        return drawn;
    }

    /** @param tone which of the style sheet's colours it has */
    record Piece(String text, BigDecimal width, String tone) {
        /** What is part of no option. */
        static final String REST = "rest";

        /** As many as the style sheet has colours for options. */
        private static final int COLOURS = 8;

        static Piece of(String text, long width, String tone) {
            return new Piece(text, BigDecimal.valueOf(width), tone);
        }

        /** The same option has the same colour wherever it is drawn. */
        static String tone(int option) {
            return Integer.toString(option % COLOURS);
        }
    }
}
