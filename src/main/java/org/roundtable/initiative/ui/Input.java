package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.KeptTyping;

/** A control for a field, whatever its kind: what stands in it is read and put as the one text that stands for it. */
final class Input {
    private final Component component;
    private final HasValidation validation;
    private final HasValue<?, ?> value;
    private final Supplier<String> reading;
    private final Consumer<String> putting;
    private final UnaryOperator<String> words;
    private final Optional<KeptTyping> typing;

    /**
     * @param write the text that stands for a value
     * @param read the value a text stands for
     * @param words how such a text is shown to people
     * @param typing keeps what is typed and not yet stored; none where nothing is typed
     */
    <V, C extends Component & HasValue<?, V> & HasValidation> Input(
            C control,
            Function<V, String> write,
            Function<String, V> read,
            UnaryOperator<String> words,
            Optional<KeptTyping> typing) {
        this.component = control;
        this.validation = control;
        this.value = control;
        this.reading = () -> write.apply(control.getValue());
        this.putting = text -> control.setValue(read.apply(text));
        this.words = words;
        this.typing = typing;
        control.setManualValidation(true);
    }

    Component component() {
        return component;
    }

    String text() {
        return reading.get();
    }

    String words(String text) {
        return words.apply(text);
    }

    void put(String text) {
        putting.accept(text);
    }

    /** Called when the person has changed it, not when it was put. */
    void whenTyped(Runnable deed) {
        value.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                deed.run();
            }
        });
    }

    /** Whether a change may be something typed earlier that the browser has kept and gives back. */
    boolean keepsTyping() {
        return typing.isPresent();
    }

    void stored(String text) {
        typing.ifPresent(kept -> kept.acknowledge(text));
    }

    /** What was typed is given up. */
    void dropped() {
        typing.ifPresent(KeptTyping::forget);
    }

    /** Says what is wrong at the field; null when nothing is. */
    void problem(@Nullable String text) {
        validation.setErrorMessage(text);
        validation.setInvalid(text != null);
    }

    void freeze(boolean frozen) {
        value.setReadOnly(frozen);
    }
}
