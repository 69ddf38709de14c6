package org.roundtable.audit.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.AuditFilter;
import org.roundtable.audit.AuditTrail;
import org.roundtable.common.BoardId;
import org.roundtable.security.PersonBadge;

/** What of the record is wanted. */
final class AuditFilters extends Div {
    private final ZoneId zone;
    private final ComboBox<BoardId> board = new ComboBox<>(getTranslation("audit.filter.board"));
    private final ComboBox<PersonBadge> person = new ComboBox<>(getTranslation("audit.filter.person"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.filter.action"));
    private final DatePicker from = new DatePicker(getTranslation("audit.filter.from"));
    private final DatePicker until = new DatePicker(getTranslation("audit.filter.until"));

    AuditFilters(AuditTrail trail, ActivityTexts texts, ZoneId zone, Runnable changed) {
        this.zone = zone;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("audit.filter"));
        Map<BoardId, String> boards = trail.boards();
        board.setItemLabelGenerator(id -> boards.getOrDefault(id, id.text()));
        board.setItems(boards.keySet());
        person.setItemLabelGenerator(PersonBadge::name);
        person.setItems(trail.actors());
        action.setItemLabelGenerator(deed -> texts.kind(deed, getLocale()));
        action.setItems(trail.actions());
        for (ComboBox<?> choice : List.of(board, person, action)) {
            choice.setPlaceholder(getTranslation("audit.filter.all"));
            choice.setClearButtonVisible(true);
        }
        for (DatePicker day : List.of(from, until)) {
            day.setLocale(getLocale());
            day.setClearButtonVisible(true);
        }
        for (AbstractField<?, ?> field : List.of(board, person, action, from, until)) {
            field.addValueChangeListener(any -> changed.run());
        }
        add(board, person, action, from, until);
    }

    AuditFilter chosen() {
        PersonBadge by = person.getValue();
        LocalDate last = until.getValue();
        return new AuditFilter(
                board.getValue(),
                by == null ? null : by.id(),
                action.getValue(),
                start(from.getValue()),
                last == null ? null : start(last.plusDays(1)));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
