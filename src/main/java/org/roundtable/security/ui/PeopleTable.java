package org.roundtable.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.common.ui.Times;
import org.roundtable.security.AccountView;

/** One line per account. */
class PeopleTable extends Div {
    private final Consumer<AccountView> opened;
    private final NativeTableBody body = new NativeTableBody();

    PeopleTable(Consumer<AccountView> opened) {
        this.opened = opened;
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("people.title"));
        NativeTable table = new NativeTable();
        table.addClassName("data-table");
        table.add(new NativeTableHeader(heads()), body);
        add(table);
    }

    void show(List<AccountView> accounts) {
        body.removeAll();
        accounts.forEach(account -> body.add(row(account)));
    }

    private NativeTableRow heads() {
        NativeTableRow row = new NativeTableRow();
        for (String column : List.of("name", "email", "state", "since", "actions")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("people.column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(AccountView account) {
        Button open = new Button(getTranslation("people.change"), clicked -> opened.accept(account));
        open.setAriaLabel(getTranslation("people.change-of", Map.of("name", account.name())));
        NativeTableCell actions = new NativeTableCell(open);
        actions.addClassName("cell-actions");
        String since = Times.day(account.createdAt(), ZoneId.systemDefault(), getLocale());
        return new NativeTableRow(
                cell("name", new Text(account.name())),
                cell("email", new Text(account.email())),
                cell("state", badge(account)),
                cell("since", new Text(since)),
                actions);
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("people.column." + column));
        return cell;
    }

    private Span badge(AccountView account) {
        String state = !account.active()
                ? "inactive"
                : account.administrator() ? "administrator" : account.password() ? "active" : "no-password";
        Span badge = new Span(getTranslation("people.state." + state));
        badge.addClassName("badge");
        badge.getElement()
                .setAttribute(
                        "data-kind",
                        switch (state) {
                            case "inactive" -> "neutral";
                            case "no-password" -> "warn";
                            case "administrator" -> "info";
                            default -> "success";
                        });
        return badge;
    }
}
