package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.initiative.Barrier;
import org.roundtable.initiative.Determinant;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.Kind;
import org.roundtable.initiative.NeedName;
import org.roundtable.security.PersonBadge;

/** Makes the control of each field. */
final class Inputs {
    private static final int PAUSE = 500;

    private final InitiativeId initiative;
    private final List<NeedName> needs;
    private final List<PersonBadge> people;

    /**
     * @param needs those a proposal can answer
     * @param people those who can lead it
     */
    Inputs(InitiativeId initiative, List<NeedName> needs, List<PersonBadge> people) {
        this.initiative = initiative;
        this.needs = needs;
        this.people = people;
    }

    Input of(Field field) {
        return switch (field) {
            case TITLE -> line(field, "text");
            case REACH, MONEY -> line(field, "numeric");
            case NEED -> one(field, needs, NeedName::title, need -> need.id().text());
            case LEAD ->
                one(field, people, PersonBadge::name, person -> person.id().text());
            case KIND -> kind();
            case DETERMINANTS -> some(field, Determinant.values(), Terms::determinant);
            case BARRIERS -> some(field, Barrier.values(), Terms::barrier);
            default -> area(field);
        };
    }

    private Input line(Field field, String keyboard) {
        TextField line = new TextField();
        line.getElement().setAttribute("inputmode", keyboard);
        return typed(field, line, KeptTyping.on(line, place(field)));
    }

    private Input area(Field field) {
        TextArea area = new TextArea();
        area.setMinRows(3);
        return typed(field, area, KeptTyping.on(area, place(field)));
    }

    private static <C extends TextFieldBase<C, String>> Input typed(Field field, C control, KeptTyping typing) {
        control.setLabel(Terms.field(control, field));
        control.setHelperText(help(control, field));
        control.setValueChangeMode(ValueChangeMode.LAZY);
        control.setValueChangeTimeout(PAUSE);
        control.setWidthFull();
        return new Input(control, text -> text, text -> text, UnaryOperator.identity(), Optional.of(typing));
    }

    private String place(Field field) {
        return initiative.topic() + "/" + field.key();
    }

    private static Input kind() {
        RadioButtonGroup<Kind> kinds = new RadioButtonGroup<>();
        kinds.setLabel(Terms.field(kinds, Field.KIND));
        kinds.setItems(Kind.values());
        kinds.setItemLabelGenerator(kind -> Terms.kind(kinds, kind));
        return chosen(kinds, List.of(Kind.values()), kind -> Terms.kind(kinds, kind), Kind::name);
    }

    private static <T> Input one(Field field, List<T> all, Function<T, String> name, Function<T, String> id) {
        Select<T> select = new Select<>();
        select.setLabel(Terms.field(select, field));
        select.setHelperText(help(select, field));
        select.setItems(all);
        select.setItemLabelGenerator(
                choice -> choice == null ? select.getTranslation("initiative.nothing") : name.apply(choice));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(select.getTranslation("initiative.nothing"));
        select.setWidthFull();
        return chosen(select, all, name, id);
    }

    private static <T, C extends Component & HasValue<?, T> & HasValidation> Input chosen(
            C control, List<T> all, Function<T, String> name, Function<T, String> id) {
        Function<String, Optional<T>> found =
                text -> all.stream().filter(each -> id.apply(each).equals(text)).findFirst();
        return new Input(
                control,
                ignored -> control.getOptionalValue().map(id).orElse(""),
                text -> found.apply(text).orElse(control.getEmptyValue()),
                text -> found.apply(text).map(name).orElse(""),
                Optional.empty());
    }

    private static <E extends Enum<E>> Input some(Field field, E[] all, Naming<E> name) {
        CheckboxGroup<E> boxes = new CheckboxGroup<>();
        boxes.setLabel(Terms.field(boxes, field));
        boxes.setHelperText(help(boxes, field));
        boxes.setItems(all);
        boxes.setItemLabelGenerator(each -> name.of(boxes, each));
        return new Input(
                boxes,
                Inputs::written,
                text -> read(all, text),
                text -> Terms.list(new TreeSet<>(read(all, text))
                        .stream().map(each -> name.of(boxes, each)).toList()),
                Optional.empty());
    }

    private static <E extends Enum<E>> String written(Set<E> chosen) {
        return new TreeSet<>(chosen).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> read(E[] all, String text) {
        Set<String> names = Set.of(text.split(","));
        return Arrays.stream(all).filter(each -> names.contains(each.name())).collect(Collectors.toSet());
    }

    private static String help(Component control, Field field) {
        return control.getTranslation("initiative.help." + field.key());
    }

    /** What something is called for a reader. */
    @FunctionalInterface
    private interface Naming<E> {
        String of(Component reader, E value);
    }
}
