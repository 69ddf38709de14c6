package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Announcer;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Way;

/** A number for each option: a score, or dots of which so many are left. */
class NumbersField extends PaperField {
    private final List<IntegerField> fields = new ArrayList<>();
    private final Paragraph left = new Paragraph();
    private final int dots;
    private final Runnable onChange;
    private boolean filling;

    NumbersField(Way.Score way, List<PollOption> options, Runnable onChange) {
        this(0, onChange);
        Paragraph help = new Paragraph(getTranslation("voting.paper.score", Map.of("most", way.most())));
        help.addClassName("paper-help");
        add(help);
        options.forEach(option -> add(field(option, way.most())));
    }

    NumbersField(Way.Dots way, List<PollOption> options, Runnable onChange) {
        this(way.dots(), onChange);
        Paragraph help =
                new Paragraph(getTranslation("voting.paper.dots", Map.of("dots", way.dots(), "most", way.mostOnOne())));
        help.addClassName("paper-help");
        left.addClassName("paper-sum");
        add(help);
        options.forEach(option -> add(field(option, way.mostOnOne())));
        add(left);
        showLeft();
    }

    private NumbersField(int dots, Runnable onChange) {
        this.dots = dots;
        this.onChange = onChange;
        addClassName("numbers");
    }

    @Override
    Optional<Vote> vote() {
        SortedMap<Integer, Integer> given = new TreeMap<>();
        for (int option = 0; option < fields.size(); option++) {
            @Nullable Integer number = fields.get(option).getValue();
            if (number != null && (dots == 0 || number != 0)) {
                given.put(option, number);
            }
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(new Vote.Numbers(given));
    }

    @Override
    void fill(@Nullable Vote vote) {
        filling = true;
        Map<Integer, Integer> given = vote instanceof Vote.Numbers numbers ? numbers.given() : Map.of();
        for (int option = 0; option < fields.size(); option++) {
            fields.get(option).setValue(given.get(option));
        }
        showLeft();
        filling = false;
    }

    @Override
    void focusFirst() {
        fields.getFirst().focus();
    }

    @Override
    String emptyKey() {
        return "voting.paper.number-first";
    }

    private IntegerField field(PollOption option, int most) {
        IntegerField field = new IntegerField(Words.option(this, option));
        field.setHelperText(option.note());
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.addClassName("number");
        field.addValueChangeListener(typed -> changed());
        fields.add(field);
        return field;
    }

    private void changed() {
        if (!filling) {
            showLeft();
            if (dots > 0) {
                Announcer.say(this, left.getText());
            }
            onChange.run();
        }
    }

    private void showLeft() {
        if (dots > 0) {
            int placed = fields.stream()
                    .map(IntegerField::getValue)
                    .mapToInt(number -> number == null ? 0 : number)
                    .sum();
            left.getElement().setAttribute("data-over", Boolean.toString(placed > dots));
            left.setText(getTranslation(
                    placed > dots ? "voting.paper.dots-over" : "voting.paper.dots-left",
                    Map.of("left", Math.abs(dots - placed), "dots", dots)));
        }
    }
}
