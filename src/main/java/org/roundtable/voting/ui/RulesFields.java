package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.board.BoardView;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.Way;

/** What is wanted of a poll and by what it is decided, with the sentence that says so in plain words meanwhile. */
class RulesFields extends Div {
    private final BoardView board;
    private final CharterTerms charter;
    private final FieldErrors errors;
    private final Runnable onChange;
    private final int entitled;
    private final RadioButtonGroup<Aim> aim = new RadioButtonGroup<>();
    private final Div way = new Div();
    private WayFields fields;
    private final OptionsEditor options;
    private final QuorumFields quorum;
    private final Paragraph sentence = new Paragraph();
    private String noneOfThese = getTranslation("voting.form.none-of-these-name");

    /** @param onChange told whenever something else is chosen or written */
    RulesFields(VotingTools tools, BoardView board, FieldErrors errors, Runnable onChange) {
        this.board = board;
        this.errors = errors;
        this.onChange = onChange;
        charter = tools.boards().charter(board.id());
        entitled = Math.toIntExact(tools.boards().members(board.id()).stream()
                .filter(member -> member.seat().isPresent())
                .count());
        options = new OptionsEditor(board.zone(), this::changed);
        addClassName("form");
        label();
        errors.watch("options", options);
        Quorum usual = Quorum.number(Quorum.share(charter.quorumNumerator(), charter.quorumDenominator())
                .needed(entitled, board.seats()));
        quorum = new QuorumFields(usual, entitled, errors, this::changed);
        aim.setValue(Aim.AGREE);
        options.setVisible(false);
        fields = WayFields.of(Aim.AGREE, charter, errors, this::changed);
        way.add(fields);
        write();
        aim.addValueChangeListener(changed -> showAim());
        add(aim, options, way, quorum, sentence);
    }

    void fill(PollRules rules, List<PollOption> listed) {
        aim.setValue(Aim.of(rules.way()));
        boolean none = rules.way() instanceof Way.Choose choose && choose.noneOfThese();
        noneOfThese = none ? listed.getLast().name() : noneOfThese;
        options.fill(none ? listed.subList(0, listed.size() - 1) : listed);
        fields.fill(rules.way());
        quorum.fill(rules.quorum());
        write();
    }

    /** @throws Invalid on {@code quorum}, or on a setting */
    PollRules rules() {
        return new PollRules(fields.way(), quorum.quorum());
    }

    /** @throws Invalid on {@code options} */
    List<PollOption> options() {
        if (aim.getValue() == Aim.AGREE) {
            return List.of();
        }
        List<PollOption> listed = new ArrayList<>(options.options());
        if (fields.noneOfThese()) {
            listed.add(PollOption.of(noneOfThese));
        }
        return listed;
    }

    private void label() {
        aim.setLabel(getTranslation("voting.form.aim"));
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(one -> getTranslation("voting.form.aim." + one));
        aim.addClassName("aims");
        sentence.addClassName("rule-sentence");
        sentence.getElement().setAttribute("role", "status");
    }

    private void showAim() {
        Aim wanted = aim.getValue();
        fields = WayFields.of(wanted, charter, errors, this::changed);
        way.removeAll();
        way.add(fields);
        options.setVisible(wanted != Aim.AGREE);
        options.show(wanted);
        changed();
    }

    private void changed() {
        write();
        onChange.run();
    }

    /** Says nothing as long as a setting is missing. */
    private void write() {
        try {
            sentence.setText(Words.say(this, PlainWords.rule(rules(), entitled, board.seats())));
            sentence.setVisible(true);
        } catch (Invalid unfinished) {
            sentence.setVisible(false);
        }
    }
}
