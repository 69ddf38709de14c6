package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.roundtable.board.CharterTerms;

/** A charter in sentences. */
final class CharterText extends Div {
    CharterText(CharterTerms terms, int entitled) {
        addClassName("stack-l");
        add(
                new Block(getTranslation("board.charter.purpose"), prose(terms.purpose())),
                new Block(
                        getTranslation("board.charter.decisions"),
                        new UnorderedList(
                                new ListItem(getTranslation("board.charter.rule." + terms.decisionRule())),
                                new ListItem(quorum(terms, entitled)),
                                new ListItem(
                                        getTranslation("board.charter.seconds", Map.of("n", terms.secondsNeeded()))))),
                new Block(getTranslation("board.charter.conflicts"), prose(terms.conflictPolicy())));
    }

    private String quorum(CharterTerms terms, int entitled) {
        if (terms.quorumNumerator() == 0) {
            return getTranslation("board.charter.quorum-none");
        }
        return getTranslation(
                "board.charter.quorum",
                Map.of(
                        "part",
                        terms.quorumNumerator(),
                        "whole",
                        terms.quorumDenominator(),
                        "entitled",
                        entitled,
                        "needed",
                        terms.quorumOf(entitled)));
    }

    private Component prose(String text) {
        Div prose = new Div();
        prose.addClassName("prose");
        if (text.isEmpty()) {
            prose.add(new Paragraph(getTranslation("board.charter.none")));
        }
        text.lines().filter(line -> !line.isBlank()).forEach(line -> prose.add(new Paragraph(line)));
        return prose;
    }
}
