package org.roundtable.initiative.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Amounts;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.ProposalView;
import org.roundtable.initiative.Stage;
import org.roundtable.security.PersonBadge;

/** What the initiative says of itself, fact by fact. */
class FactsPart extends Part<FactsPart.Facts> {
    private final BoardId board;
    private final Fact need = new Fact("initiative.field.need");
    private final Fact evidence = new Fact("initiative.field.evidence");
    private final Fact whom = new Fact("initiative.field.whom");
    private final Fact kind = new Fact("initiative.field.kind");
    private final Fact determinants = new Fact("initiative.field.determinants");
    private final Fact culture = new Fact("initiative.field.culture");
    private final Fact access = new Fact("initiative.fact.access");
    private final Fact partners = new Fact("initiative.field.partners");
    private final Fact means = new Fact("initiative.fact.means");
    private final Fact lead = new Fact("initiative.field.lead");
    private final Fact authors = new Fact("initiative.fact.authors");
    private final Fact seconded = new Fact("initiative.fact.seconded");
    private final Fact from = new Fact("initiative.fact.case");

    record Facts(ProposalView proposal, List<PersonBadge> authors, List<PersonBadge> seconds) {}

    FactsPart(BoardId board) {
        this.board = board;
        addClassName("section");
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        for (Fact fact : List.of(
                need,
                evidence,
                whom,
                kind,
                determinants,
                culture,
                access,
                partners,
                means,
                lead,
                authors,
                seconded,
                from)) {
            list.getElement().appendChild(fact.getElement());
        }
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
        need.show(requireNonNullElse(says.need(), ""), parts -> need(parts, says));
        evidence.show(says.evidence(), parts -> Fact.text(parts, says.evidence()));
        whom.show(List.of(says.whom(), requireNonNullElse(says.reach(), -1)), parts -> whom(parts, says));
        kind.show(requireNonNullElse(says.kind(), ""), parts -> kind(parts, says));
        culture.show(says.culture(), parts -> Fact.text(parts, says.culture()));
        partners.show(says.partners(), parts -> Fact.text(parts, says.partners()));
        means.show(List.of(requireNonNullElse(says.money(), -1L), says.inKind()), parts -> means(parts, says));
        access.show(List.of(says.barriers(), says.access()), parts -> access(parts, says));
        determinants.show(says.determinants(), parts -> {
            if (!says.determinants().isEmpty()) {
                parts.add(Terms.determinants(this, says.determinants()));
            }
        });
        people(facts);
    }

    private void people(Facts facts) {
        ProposalView says = facts.proposal();
        lead.show(requireNonNullElse(says.lead(), ""), parts -> {
            if (says.lead() != null) {
                parts.add(Face.named(says.lead()));
            }
        });
        authors.show(facts.authors(), parts -> facts.authors().forEach(author -> parts.add(Face.named(author))));
        String seconds =
                Terms.list(facts.seconds().stream().map(PersonBadge::name).toList());
        seconded.show(seconds, parts -> Fact.text(parts, seconds));
        from.show(requireNonNullElse(says.startedFrom(), ""), parts -> {
            if (says.startedFrom() != null) {
                parts.add(new Anchor(
                        InitiativeLinks.library(says.startedFrom()),
                        getTranslation("library." + says.startedFrom().key() + ".name")));
            }
        });
    }

    private void need(List<Component> parts, ProposalView says) {
        if (says.need() != null) {
            parts.add(new Anchor(InitiativeLinks.needs(board), says.need().title()));
        }
    }

    private void whom(List<Component> parts, ProposalView says) {
        Fact.text(parts, says.whom());
        if (says.reach() != null) {
            String number = Amounts.people(says.reach(), getLocale());
            parts.add(new Paragraph(
                    getTranslation("initiative.fact.reach", Map.of("n", says.reach(), "number", number))));
        }
    }

    private void kind(List<Component> parts, ProposalView says) {
        if (says.kind() != null) {
            parts.add(new Span(Terms.kind(this, says.kind())));
        }
    }

    private void access(List<Component> parts, ProposalView says) {
        if (!says.barriers().isEmpty()) {
            parts.add(Terms.barriers(this, says.barriers()));
        }
        Fact.text(parts, says.access());
    }

    private void means(List<Component> parts, ProposalView says) {
        if (says.money() != null) {
            parts.add(new Paragraph(Amounts.money(says.money(), getLocale())));
        }
        Fact.text(parts, says.inKind());
    }
}
