package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Set;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.FieldState;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.StageService;
import org.roundtable.live.Presence;
import org.roundtable.live.Presence.Here;
import org.roundtable.security.PersonBadge;

/** A proposal being written, by one or by several. */
class Editor extends Div implements FieldDesk, ProposePart.Deeds {
    private final Viewer viewer;
    private final InitiativeId id;
    private final InitiativeDrafting drafting;
    private final StageService stages;
    private final Presence presence;
    private final FieldsForm form;
    private final AuthorsPart authors;
    private final ProposePart end;
    private final Paragraph saved = new Paragraph();
    private final Paragraph frozen = new Paragraph();

    Editor(
            Viewer viewer,
            InitiativeSnapshot snapshot,
            Choices choices,
            InitiativeDrafting drafting,
            StageService stages,
            Presence presence) {
        this.viewer = viewer;
        this.id = snapshot.id();
        this.drafting = drafting;
        this.stages = stages;
        this.presence = presence;
        addClassNames("page", "stack-l");
        form = new FieldsForm(choices.inputs(), snapshot.fields(), this);
        authors = new AuthorsPart(choices.members(), person -> drafting.addCoAuthor(viewer.board(), id, person.id()));
        end = new ProposePart(viewer, id, this);
        saved.addClassName("saved-line");
        saved.getElement().setAttribute("role", "status");
        frozen.addClassName("why-not");
        frozen.setText(getTranslation("initiative.frozen"));
        Paragraph lead = new Paragraph(getTranslation("initiative.edit.lead"));
        lead.addClassName("lead");
        Header head = new Header(new H1(getTranslation("initiative.edit.title")), lead, frozen);
        head.addClassName("page-head");
        add(head, form, authors, saved, end);
    }

    void show(InitiativeSnapshot snapshot) {
        form.show(snapshot);
        authors.show(snapshot);
        end.show(snapshot);
        frozen.setVisible(!snapshot.stage().writable());
    }

    void show(Here here) {
        form.show(here, viewer.id());
    }

    @Override
    public FieldState write(Field field, String text, long base) {
        FieldState stored = drafting.write(viewer.board(), id, field, text, base);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(stored.at().atZone(viewer.zone()));
        saved.setText(getTranslation("initiative.saved", Map.of("time", time)));
        return stored;
    }

    @Override
    public boolean isMe(PersonBadge person) {
        return person.id().equals(viewer.id());
    }

    @Override
    public void entered(Field field) {
        presence.mark(id.topic(), field.place());
    }

    @Override
    public void left(Field field) {
        presence.unmark(id.topic(), field.place());
    }

    @Override
    public void propose() {
        stages.propose(viewer.board(), id);
        goTo(InitiativeLinks.initiative(viewer.board(), id));
    }

    @Override
    public void missing(Set<Field> fields) {
        form.missing(fields);
    }

    @Override
    public void delete() {
        drafting.delete(viewer.board(), id);
        goTo("boards/" + viewer.board().text());
    }

    private void goTo(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
