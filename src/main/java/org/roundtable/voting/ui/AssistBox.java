package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.Channel;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.ToldBallot;
import org.roundtable.voting.Vote;

/** Where a facilitator puts down a ballot that came by phone, on paper or through an interpreter. */
class AssistBox extends Details {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final Div form = new Div();
    private final FieldErrors errors = new FieldErrors();
    private final ComboBox<PersonBadge> person = new ComboBox<>();
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final TextField witness = new TextField();
    private final TextArea reason = new TextArea();
    private final Paragraph complaint = new Paragraph();
    private final Last<List<PersonBadge>> offered = new Last<>();
    private @Nullable PaperField paper;
    private @Nullable PollTerms terms;
    private @Nullable PollSnapshot newest;

    AssistBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        setSummaryText(getTranslation("voting.assisted.title"));
        form.addClassName("form");
        Paragraph help = new Paragraph(getTranslation("voting.assisted.help"));
        person.setLabel(getTranslation("voting.assisted.person"));
        person.setItemLabelGenerator(PersonBadge::name);
        channel.setLabel(getTranslation("voting.assisted.channel"));
        channel.setItems(Channel.PHONE, Channel.PAPER, Channel.INTERPRETER, Channel.HAND);
        channel.setItemLabelGenerator(one -> getTranslation("voting.assisted.channel." + one));
        channel.setValue(Channel.PHONE);
        witness.setLabel(getTranslation("voting.assisted.witness"));
        witness.setHelperText(getTranslation("voting.assisted.witness-help"));
        errors.watch("person", person);
        errors.watch("channel", channel);
        errors.watch("witness", witness);
        reason.setLabel(getTranslation("voting.assisted.reason"));
        errors.watch("reason", reason);
        complaint.addClassName("field-mark");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Button record = new Button(getTranslation("voting.assisted.record"), click -> check());
        form.add(help, person, channel, witness, complaint, reason, record);
        add(form);
        addOpenedChangeListener(opened -> arrange());
    }

    void show(PollSnapshot now) {
        newest = now;
        setVisible(now.state() == PollState.OPEN && !now.terms().secret());
        arrange();
    }

    private void arrange() {
        PollSnapshot now = newest;
        if (!isOpened() || now == null) {
            return;
        }
        if (paper == null || terms == null || !now.terms().asksLike(terms)) {
            PaperField other = PaperField.of(now.terms(), board.zone(), () -> complaint.setVisible(false));
            if (paper != null) {
                form.remove(paper);
            }
            form.addComponentAtIndex(form.indexOf(complaint), other);
            paper = other;
            terms = now.terms();
        }
        List<PersonBadge> waiting = now.electorate().stream()
                .filter(elector -> !elector.tookPart() && !elector.recused())
                .map(ElectorView::person)
                .toList();
        if (offered.differs(waiting)) {
            PersonBadge chosen = person.getValue();
            person.setItems(waiting);
            person.setValue(chosen != null && waiting.contains(chosen) ? chosen : null);
        }
    }

    private void check() {
        PaperField filled = paper;
        PollTerms put = terms;
        if (filled == null || put == null || !errors.attempt(this::requirePerson)) {
            return;
        }
        Optional<Vote> vote = filled.vote();
        try {
            complaint.setVisible(vote.isEmpty());
            complaint.setText(getTranslation(filled.emptyKey()));
            vote.ifPresent(said -> {
                put.offered(said);
                Optional<String> whose = Optional.of(person.getValue().name());
                new CastDialog(this, whose, put, said, () -> errors.attempt(() -> record(put, said))).open();
            });
        } catch (Invalid unfitting) {
            complaint.setText(getTranslation(unfitting.key(), unfitting.arguments()));
            complaint.setVisible(true);
        }
    }

    private void requirePerson() {
        if (person.isEmpty()) {
            throw new Invalid("person", "empty");
        }
        if (witness.getValue().isBlank()) {
            throw new Invalid("witness", "empty");
        }
    }

    private void record(PollTerms shown, Vote vote) {
        PersonBadge whose = person.getValue();
        tools.people()
                .assisted()
                .record(
                        board.id(),
                        poll,
                        shown,
                        new ToldBallot(whose.id(), vote, reason.getValue(), channel.getValue(), witness.getValue()));
        Toast.show(getTranslation("voting.assisted.recorded", Map.of("name", whose.name())));
        person.clear();
        reason.clear();
        if (paper != null) {
            paper.fill(null);
        }
    }
}
