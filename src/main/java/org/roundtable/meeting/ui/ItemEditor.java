package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.BiConsumer;
import org.roundtable.common.Rejected;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.meeting.ItemPlan;

/** Changes an item in its place. What others change of it meanwhile is kept; the same part changed twice is told. */
class ItemEditor extends Div {
    private final FieldErrors errors = new FieldErrors();
    private final ItemForm form;
    private final Div notice = new Div();
    private final Runnable done;
    private ItemPlan base;
    private ItemPlan newest;

    /** @param saving takes what the change was begun with, and what it is now */
    ItemEditor(SubjectNames names, ItemPlan plan, BiConsumer<ItemPlan, ItemPlan> saving, Runnable done) {
        this.done = done;
        this.base = plan;
        this.newest = plan;
        form = new ItemForm(names, errors);
        form.fill(plan);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status").setAttribute("data-kind", "warn");
        notice.setVisible(false);
        Button save = new Button(getTranslation("agenda.item.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                save(saving);
            } finally {
                save.setEnabled(true);
            }
        });
        Button cancel = new Button(getTranslation("kit.cancel"), click -> done.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        addClassName("item-editor");
        add(notice, form, actions);
    }

    void focusFirst() {
        form.focusFirst();
    }

    /** What the item says now, changed by whoever. */
    void others(ItemPlan now) {
        if (!now.equals(newest)) {
            newest = now;
            tell("agenda.item.others");
        }
    }

    private void save(BiConsumer<ItemPlan, ItemPlan> saving) {
        try {
            if (errors.attempt(() -> saving.accept(base, form.plan(base)))) {
                done.run();
            }
        } catch (Rejected clash) {
            if (newest.equals(base)) {
                throw clash;
            }
            base = newest;
            tell("agenda.item.clash");
        }
    }

    private void tell(String key) {
        notice.removeAll();
        notice.add(new Paragraph(getTranslation(
                key,
                Map.of(
                        "title",
                        newest.title(),
                        "minutes",
                        newest.minutes(),
                        "presenter",
                        newest.presenter().isEmpty() ? "–" : newest.presenter()))));
        if (!newest.notes().isEmpty()) {
            notice.add(new Paragraph(newest.notes()));
        }
        notice.setVisible(true);
    }
}
