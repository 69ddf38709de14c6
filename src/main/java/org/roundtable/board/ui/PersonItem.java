package org.roundtable.board.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Map;
import org.roundtable.board.MemberView;
import org.roundtable.common.ui.Faces;
import org.roundtable.common.ui.Times;
import org.roundtable.security.Pictures;

/** Somebody on the board, in a list. */
final class PersonItem extends ListItem {
    PersonItem(MemberView member, ZoneId zone) {
        addClassName("seat");
        getElement().setAttribute("data-state", "filled");
        Avatar face = Faces.avatar(member.person().name(), Pictures.url(member.person()));
        face.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(member.person().name());
        name.addClassName("person-name");
        add(face, name);
        member.seat().ifPresent(seat -> add(Words.muted(Words.seat(this, seat))));
        String day = Times.day(member.since(), zone, getLocale());
        Span since = Words.muted(getTranslation("board.people.since", Map.of("day", day)));
        since.addClassName("small");
        add(since);
    }
}
