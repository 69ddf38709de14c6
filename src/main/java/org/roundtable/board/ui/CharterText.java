package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.RecusalRules;

/** A charter in sentences. */
final class CharterText extends Div {
    CharterText(CharterTerms terms, int entitled) {
        addClassName("stack-l");
        add(
                new Block(getTranslation("board.charter.purpose"), prose(terms.purpose())),
                new Block(getTranslation("board.charter.decisions"), decisions(terms, entitled)),
                new Block(
                        getTranslation("board.charter.conflicts"),
                        prose(terms.conflictPolicy()),
                        recusal(terms.recusal())));
    }

    private UnorderedList decisions(CharterTerms terms, int entitled) {
        return new UnorderedList(
                new ListItem(getTranslation("board.charter.rule." + terms.decisionRule())),
                new ListItem(rules(terms)),
                new ListItem(quorum(terms, entitled)),
                new ListItem(getTranslation(
                        terms.secretVotes() ? "board.charter.secret-votes" : "board.charter.no-secret-votes")),
                new ListItem(getTranslation(
                        terms.presentVote() ? "board.charter.present-vote" : "board.charter.everybody-votes")),
                new ListItem(getTranslation("board.charter.proxies", Map.of("n", terms.proxiesPerHolder()))),
                new ListItem(getTranslation("board.charter.seconds", Map.of("n", terms.secondsNeeded()))));
    }

    private UnorderedList recusal(RecusalRules rules) {
        return new UnorderedList(
                new ListItem(getTranslation("board.charter.recusal.vote")),
                item("board.charter.recusal.quorum", rules.towardQuorum()),
                item("board.charter.recusal.base", rules.leaveTheBase()),
                item("board.charter.recusal.read", rules.mayRead()),
                item("board.charter.recusal.comment", rules.mayComment()));
    }

    private ListItem item(String key, boolean so) {
        return new ListItem(getTranslation(key, Map.of("so", Boolean.toString(so))));
    }

    private String rules(CharterTerms terms) {
        String others = CharterTerms.ALLOWABLE_RULES.stream()
                .filter(rule -> !rule.equals(terms.decisionRule()) && terms.allows(rule))
                .map(rule -> getTranslation("board.rule." + rule))
                .collect(Collectors.joining(" · "));
        return others.isEmpty()
                ? getTranslation("board.charter.rules-none")
                : getTranslation("board.charter.rules", Map.of("rules", others));
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
