package org.roundtable.initiative.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Amounts;
import org.roundtable.common.ui.Markup;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.ProposalView;
import org.roundtable.initiative.Stage;
import org.roundtable.security.PersonBadge;

/** What the initiative says of itself, fact by fact. */
class FactsPart extends Part<FactsPart.Facts> {
    private final BoardId board;
    private final DescriptionList list = new DescriptionList();

    record Facts(ProposalView proposal, List<PersonBadge> authors, List<PersonBadge> seconds) {}

    FactsPart(BoardId board) {
        this.board = board;
        addClassName("section");
        list.addClassName("facts");
        add(new H2(getTranslation("initiative.facts")), list);
    }

    @Override
    Facts portion(InitiativeSnapshot snapshot) {
        return new Facts(
                snapshot.proposal(),
                snapshot.authors(),
                snapshot.stage() == Stage.PROPOSED ? List.of() : snapshot.seconds());
    }

    @Override
    void draw(Facts facts) {
        ProposalView says = facts.proposal();
        Markup.show(
                list,
                fact("field.need", need(says))
                        + fact("field.evidence", Fact.words(says.evidence()))
                        + fact("field.whom", Fact.words(says.whom()) + reach(says))
                        + fact(
                                "field.kind",
                                says.kind() == null ? "" : tag("span", text(Terms.kind(this, says.kind()))))
                        + fact("field.determinants", Terms.determinants(this, says.determinants()))
                        + fact("field.culture", Fact.words(says.culture()))
                        + fact("fact.access", Terms.barriers(this, says.barriers()) + Fact.words(says.access()))
                        + fact("field.partners", Fact.words(says.partners()))
                        + fact("fact.means", money(says) + Fact.words(says.inKind()))
                        + people(facts)
                        + fact("fact.case", startedFrom(says)));
    }

    private String people(Facts facts) {
        @Nullable PersonBadge lead = facts.proposal().lead();
        return fact("field.lead", lead == null ? "" : Face.named(lead))
                + fact("fact.authors", facts.authors().stream().map(Face::named).collect(Collectors.joining()))
                + fact(
                        "fact.seconded",
                        Fact.words(Terms.list(
                                facts.seconds().stream().map(PersonBadge::name).toList())));
    }

    private String fact(String label, String said) {
        return Fact.line(getTranslation("initiative." + label), said);
    }

    private static String link(String address, String name) {
        return tag("a", "href='" + text(address) + "'", text(name));
    }

    private String need(ProposalView says) {
        return says.need() == null
                ? ""
                : link(InitiativeLinks.needs(board), says.need().title());
    }

    private String reach(ProposalView says) {
        if (says.reach() == null) {
            return "";
        }
        String number = Amounts.people(says.reach(), getLocale());
        return tag("p", text(getTranslation("initiative.fact.reach", Map.of("n", says.reach(), "number", number))));
    }

    private String money(ProposalView says) {
        return says.money() == null ? "" : tag("p", text(Amounts.money(says.money(), getLocale())));
    }

    private String startedFrom(ProposalView says) {
        return says.startedFrom() == null
                ? ""
                : link(
                        InitiativeLinks.library(says.startedFrom()),
                        getTranslation("library." + says.startedFrom().key() + ".name"));
    }
}
