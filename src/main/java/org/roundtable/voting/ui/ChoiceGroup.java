package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Vote;

/** The choices of a ballot as a radio group: one stop for the Tab key, arrows move, choosing sends nothing. */
class ChoiceGroup extends PaperField {
    private final List<Choice> choices;
    private final Map<Choice, NativeButton> buttons = new EnumMap<>(Choice.class);
    private final Runnable onChange;
    private @Nullable Choice chosen;

    ChoiceGroup(PollMethod method, Runnable onChange) {
        this.choices = method.choices();
        this.onChange = onChange;
        addClassName("choices");
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-label", getTranslation("voting.your-vote-label"));
        choices.forEach(choice -> buttons.put(choice, button(choice, method)));
        choices.forEach(choice -> add(of(choice)));
        mark(null);
    }

    @Override
    Optional<Vote> vote() {
        return Optional.ofNullable(chosen).map(Vote::of);
    }

    @Override
    void fill(@Nullable Vote vote) {
        mark(vote instanceof Vote.Motion motion && choices.contains(motion.choice()) ? motion.choice() : null);
    }

    @Override
    void focusFirst() {
        buttons.values().stream()
                .filter(button -> button.getTabIndex() == 0)
                .findFirst()
                .ifPresent(NativeButton::focus);
    }

    private void mark(@Nullable Choice now) {
        chosen = now;
        Choice stop = now == null ? choices.getFirst() : now;
        buttons.forEach((choice, button) -> {
            button.getElement().setAttribute("aria-checked", Boolean.toString(choice == now));
            button.setTabIndex(choice == stop ? 0 : -1);
        });
    }

    private void choose(Choice choice) {
        mark(choice);
        onChange.run();
    }

    private NativeButton button(Choice choice, PollMethod method) {
        Span word = new Span(Words.choice(this, choice));
        word.addClassName("choice-word");
        NativeButton button = new NativeButton();
        button.add(word);
        if (method == PollMethod.CONSENT) {
            Span note = new Span(getTranslation("voting.choice-note." + choice));
            note.addClassName("choice-note");
            button.add(note);
        }
        button.addClassName("choice");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("role", "radio")
                .setAttribute("data-choice", choice.name());
        button.addClickListener(click -> choose(choice));
        onKeys(button, "event.key === 'ArrowDown' || event.key === 'ArrowRight'", () -> move(choice, 1));
        onKeys(button, "event.key === 'ArrowUp' || event.key === 'ArrowLeft'", () -> move(choice, -1));
        return button;
    }

    private static void onKeys(NativeButton button, String keys, Runnable deed) {
        button.getElement()
                .addEventListener("keydown", pressed -> deed.run())
                .setFilter("(" + keys + ") && (event.preventDefault(), true)");
    }

    private void move(Choice from, int by) {
        Choice to = choices.get(Math.floorMod(choices.indexOf(from) + by, choices.size()));
        choose(to);
        of(to).focus();
    }

    private NativeButton of(Choice choice) {
        return Objects.requireNonNull(buttons.get(choice));
    }
}
