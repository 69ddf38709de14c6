package org.roundtable.board.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.roundtable.board.MemberView;
import org.roundtable.common.ui.Rows;

/** Some of the people on a board, or a sentence where there are none. */
final class PeopleList extends UnorderedList {
    private ZoneId zone = ZoneOffset.UTC;
    private final Rows<MemberView> rows =
            new Rows<>(this, member -> member.person().id(), member -> new PersonItem(member, zone));

    PeopleList() {
        addClassName("seats");
    }

    void show(List<MemberView> people, ZoneId shownIn) {
        zone = shownIn;
        rows.show(people);
        setVisible(!people.isEmpty());
    }

    /** A sentence that stands there while the list is empty. */
    static Paragraph insteadOf(String text) {
        Paragraph none = new Paragraph(text);
        none.addClassName("muted");
        return none;
    }
}
