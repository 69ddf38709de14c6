package org.roundtable.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.security.AccountView;
import org.roundtable.security.PeopleAdministration;

/** The people of the installation, for administrators. */
@Route("admin/people")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Main implements HasDynamicTitle {
    private final PeopleAdministration people;
    private final TextField search = new TextField(getTranslation("people.search"));
    private final PeopleTable table = new PeopleTable(this::open);
    private final Paragraph found = new Paragraph();

    PeopleView(PeopleAdministration people) {
        this.people = people;
        addClassName("page-wide");
        Header head = new Header(new H1(getTranslation("people.title")), new Paragraph(getTranslation("people.lead")));
        head.addClassName("page-head");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> show());
        Button add =
                new Button(getTranslation("people.new"), clicked -> new NewPersonDialog(people, this::show).open());
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div bar = new Div(search, add);
        bar.addClassName("filter-bar");
        found.addClassName("muted");
        found.getElement().setAttribute("role", "status");
        add(head, bar, found, table);
        show();
    }

    private void show() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<AccountView> matching = people.everybody().stream()
                .filter(one -> (one.name() + ' ' + one.email())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        found.setText(getTranslation("people.found", Map.of("n", matching.size())));
        table.show(matching);
    }

    private void open(AccountView account) {
        new PersonDialog(people, account.id(), this::show).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title");
    }
}
