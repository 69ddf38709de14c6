package org.roundtable.voting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.Vote;

/** One of several options. */
class OneMarkField extends PaperField {
    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
    private final int options;
    private boolean filling;

    OneMarkField(List<PollOption> options, Runnable onChange) {
        this.options = options.size();
        group.setLabel(getTranslation("voting.paper.choose-one"));
        addClassName("paper");
        group.addClassName("marks");
        group.setItems(IntStream.range(0, options.size()).boxed().toList());
        group.setRenderer(new ComponentRenderer<>(option -> OptionLine.of(this, options.get(option))));
        group.addValueChangeListener(chosen -> {
            if (!filling) {
                onChange.run();
            }
        });
        add(group);
    }

    @Override
    Optional<Vote> vote() {
        return group.getOptionalValue().map(Vote.Marks::of);
    }

    @Override
    void fill(@Nullable Vote vote) {
        filling = true;
        group.setValue(vote instanceof Vote.Marks marks ? only(marks) : null);
        filling = false;
    }

    @Override
    void focusFirst() {
        group.getElement().callJsFunction("focus");
    }

    private @Nullable Integer only(Vote.Marks marks) {
        List<Integer> marked = marks.options();
        return marked.size() == 1 && marked.getFirst() < options ? marked.getFirst() : null;
    }
}
