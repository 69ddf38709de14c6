package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.board.BoardView;
import org.roundtable.common.Failure;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.NamedBallot;
import org.roundtable.voting.PaperVoteView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/** Where paper ballots are entered, one after the other or from a file, until they are sent to a second person. */
class BatchForm extends Div {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final PollTerms terms;
    private final ComboBox<PersonBadge> person = new ComboBox<>();
    private final MultiSelectComboBox<PersonBadge> people = new MultiSelectComboBox<>();
    private final TextArea reason = new TextArea();
    private final Checkbox unreadable = new Checkbox();
    private final Paragraph complaint = new Paragraph();
    private final PaperLines lines;
    private final PaperField paper;
    private final Last<List<PersonBadge>> offered = new Last<>();
    private List<PersonBadge> waiting = List.of();

    BatchForm(VotingTools tools, BoardView board, PollId poll, PollTerms terms) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        this.terms = terms;
        addClassName("form");
        person.setLabel(getTranslation("voting.assisted.person"));
        person.setItemLabelGenerator(PersonBadge::name);
        people.setLabel(getTranslation("voting.paper-batch.people"));
        people.setItemLabelGenerator(PersonBadge::name);
        reason.setLabel(getTranslation("voting.assisted.reason"));
        unreadable.setLabel(getTranslation("voting.paper-batch.unreadable"));
        complaint.addClassName("field-mark");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        lines = new PaperLines(terms.options(), this::offer);
        paper = PaperField.of(terms, board.zone(), () -> complaint.setVisible(false));
        Button add = new Button(getTranslation("voting.paper-batch.add"), click -> attempt(this::addLine));
        Button send = new Button(getTranslation("voting.paper-batch.send"), click -> attempt(this::send));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        if (terms.secret()) {
            add(people, new PaperUpload(terms, this::attempt, this::addAll), paper);
        } else {
            add(person, paper, reason);
        }
        add(unreadable, add, complaint, lines, send);
    }

    /** Whether what was entered says the same under these terms. */
    boolean fits(PollTerms now) {
        return terms.asksLike(now);
    }

    void show(PollSnapshot now) {
        waiting = now.electorate().stream()
                .filter(elector -> !elector.tookPart() && !elector.recused())
                .map(ElectorView::person)
                .toList();
        offer();
    }

    private void offer() {
        Set<PersonBadge> entered = lines.people();
        List<PersonBadge> free =
                waiting.stream().filter(one -> !entered.contains(one)).toList();
        if (offered.differs(free)) {
            PersonBadge chosen = person.getValue();
            person.setItems(free);
            person.setValue(chosen != null && free.contains(chosen) ? chosen : null);
            var several = people.getValue();
            people.setItems(free);
            people.setValue(several.stream().filter(free::contains).toList());
        }
    }

    private void attempt(Runnable deed) {
        try {
            complaint.setVisible(false);
            deed.run();
        } catch (Failure failure) {
            complaint.setText(getTranslation(failure.key(), failure.arguments()));
            complaint.setVisible(true);
        }
    }

    private void addLine() {
        Vote vote = unreadable.getValue()
                ? Vote.INVALID
                : terms.offered(paper.vote().orElseThrow(() -> new Invalid("choice", "choice")));
        if (!terms.secret() && person.isEmpty()) {
            throw new Invalid("person", "batch-person");
        }
        if (needsReason(vote) && reason.getValue().isBlank()) {
            throw new Invalid("reason", "batch-reason");
        }
        lines.put(new PaperVoteView(Optional.ofNullable(person.getValue()), vote, reason.getValue()));
        paper.fill(null);
        unreadable.setValue(false);
        reason.clear();
        person.clear();
        offer();
    }

    private void addAll(List<Vote> votes) {
        votes.forEach(vote -> lines.put(new PaperVoteView(Optional.empty(), vote, "")));
        Toast.show(getTranslation("voting.paper-batch.read", Map.of("n", votes.size())));
    }

    private void send() {
        if (terms.secret()) {
            sendSecret();
        } else {
            tools.people()
                    .batches()
                    .enter(
                            board.id(),
                            poll,
                            terms,
                            lines.all().stream().map(BatchForm::named).toList());
        }
        lines.clear();
        people.clear();
        offer();
        Toast.show(getTranslation("voting.paper-batch.sent"));
    }

    private void sendSecret() {
        tools.people()
                .batches()
                .enterSecret(
                        board.id(),
                        poll,
                        terms,
                        people.getValue().stream().map(PersonBadge::id).toList(),
                        lines.all().stream().map(PaperVoteView::vote).toList());
    }

    private static boolean needsReason(Vote vote) {
        return vote instanceof Vote.Motion motion && motion.choice().needsReason();
    }

    private static NamedBallot named(PaperVoteView line) {
        return new NamedBallot(line.person().orElseThrow().id(), line.vote(), line.reason());
    }
}
