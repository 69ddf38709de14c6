package org.roundtable.voting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.Failure;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.NamedBallot;
import org.roundtable.voting.PaperFile;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/** Where paper ballots are entered, one after the other or from a file, until they are sent to a second person. */
class BatchForm extends Div {
    private static final int BYTES_MAX = 5_000_000;

    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final PollTerms terms;
    private final ComboBox<PersonBadge> person = new ComboBox<>();
    private final MultiSelectComboBox<PersonBadge> people = new MultiSelectComboBox<>();
    private final Checkbox unreadable = new Checkbox();
    private final Paragraph complaint = new Paragraph();
    private final OrderedList entered = new OrderedList();
    private final List<Line> lines = new ArrayList<>();
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
        unreadable.setLabel(getTranslation("voting.paper-batch.unreadable"));
        complaint.addClassName("field-mark");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        paper = PaperField.of(terms, () -> complaint.setVisible(false));
        Button add = new Button(getTranslation("voting.paper-batch.add"), click -> attempt(this::addLine));
        Button send = new Button(getTranslation("voting.paper-batch.send"), click -> attempt(this::send));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        entered.addClassName("paper-lines");
        if (terms.secret()) {
            add(people, upload(), paper, unreadable, add, complaint, entered, send);
        } else {
            add(person, paper, unreadable, add, complaint, entered, send);
        }
    }

    boolean fits(PollTerms now) {
        return terms.equals(now);
    }

    void show(PollSnapshot now) {
        waiting = now.electorate().stream()
                .filter(elector -> !elector.tookPart() && !elector.recused())
                .map(ElectorView::person)
                .toList();
        offer();
    }

    private void offer() {
        List<PersonBadge> free = waiting.stream()
                .filter(one -> lines.stream()
                        .noneMatch(line -> line.person().filter(one::equals).isPresent()))
                .toList();
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
        } catch (Invalid invalid) {
            complaint.setText(getTranslation(invalid.key(), invalid.arguments()));
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
        put(new Line(terms.secret() ? Optional.empty() : Optional.of(person.getValue()), vote));
        paper.fill(null);
        unreadable.setValue(false);
        person.clear();
        offer();
    }

    private void put(Line line) {
        lines.add(line);
        String said = Words.vote(this, line.vote(), terms.options());
        String text = line.person().map(whose -> whose.name() + ": " + said).orElse(said);
        ListItem item = new ListItem(new Span(text));
        Button out = new Button(getTranslation("voting.paper-batch.remove"), click -> {
            lines.remove(line);
            entered.remove(item);
            offer();
        });
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(getTranslation("voting.paper-batch.remove-line", Map.of("line", text)));
        item.add(out);
        entered.add(item);
    }

    private void send() {
        if (terms.secret()) {
            tools.people()
                    .batches()
                    .enterSecret(
                            board.id(),
                            poll,
                            people.getValue().stream().map(PersonBadge::id).toList(),
                            lines.stream().map(Line::vote).toList());
        } else {
            tools.people()
                    .batches()
                    .enter(
                            board.id(),
                            poll,
                            lines.stream()
                                    .map(line -> new NamedBallot(
                                            line.person().orElseThrow().id(), line.vote()))
                                    .toList());
        }
        lines.clear();
        entered.removeAll();
        people.clear();
        offer();
        Toast.show(getTranslation("voting.paper-batch.sent"));
    }

    private Upload upload() {
        Upload upload = new Upload(this::take);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("voting.paper-batch.file")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Reads no more than fits, whatever is sent. */
    private void take(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            byte[] bytes = file.readNBytes(BYTES_MAX + 1);
            String name = event.getFileName();
            UI ui = event.getUI();
            ui.access(() -> keep(name, bytes));
        }
    }

    private void keep(String name, byte[] bytes) {
        try {
            if (bytes.length > BYTES_MAX) {
                throw new Invalid("file", "file-too-large");
            }
            List<Vote> read = PaperFile.read(terms, name, bytes);
            read.forEach(vote -> put(new Line(Optional.empty(), vote)));
            Toast.show(getTranslation("voting.paper-batch.read", Map.of("n", read.size())));
        } catch (Failure failure) {
            complaint.setText(getTranslation(failure.key(), failure.arguments()));
            complaint.setVisible(true);
        }
    }

    private record Line(Optional<PersonBadge> person, Vote vote) {}
}
