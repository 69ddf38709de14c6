package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.Attending;
import org.roundtable.meeting.GuestWelcome;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MemberWelcome;

/** Checks in with one tap whoever is on the board and came by the code. */
class MemberForm extends Div {
    MemberForm(MemberWelcome mine, Consumer<Attending> checkIn) {
        GuestWelcome meeting = mine.welcome();
        addClassName("setup");
        Paragraph when = new Paragraph(
                Times.weekdayAndTime(meeting.startsAt(), meeting.board().zone(), getLocale()));
        when.addClassName("muted");
        Div ways = new Div();
        ways.addClassName("form");
        for (Attending how : Attending.values()) {
            ways.add(way(how, checkIn));
        }
        add(
                new H1(meeting.title()),
                when,
                new Paragraph(getTranslation("meeting-open.member.lead", Map.of("name", mine.name()))),
                ways,
                new Anchor(
                        MeetingLinks.room(mine.board(), mine.meeting()), getTranslation("meeting-open.member.look")));
    }

    private Button way(Attending how, Consumer<Attending> checkIn) {
        Button way = new Button(getTranslation("room.i-am." + how), click -> checkIn.accept(how));
        if (how == Attending.IN_PERSON) {
            way.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return way;
    }
}
