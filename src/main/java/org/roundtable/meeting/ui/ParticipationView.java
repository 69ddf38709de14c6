package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.PulseLinks;

/** Who takes part on a board: in meetings, in what is said, in votes. For facilitators. */
@Route("boards/:board/participation")
@PermitAll
class ParticipationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<Integer> MONTHS = List.of(3, 6, 12);
    private static final int USUAL = 6;

    private final transient ParticipationTools tools;

    ParticipationView(ParticipationTools tools) {
        this.tools = tools;
        addClassName("page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        removeAll();
        add(head(board));
        if (board.role() == Role.FACILITATOR) {
            int months = months(event);
            Instant from = tools.clock()
                    .instant()
                    .atZone(board.zone())
                    .minusMonths(months)
                    .toInstant();
            add(
                    choice(board, months),
                    new ParticipationPage(tools.participation().since(board.id(), from), board));
        } else {
            Paragraph whyNot = new Paragraph(getTranslation("participation.facilitators-only"));
            whyNot.addClassName("why-not");
            add(whyNot);
        }
    }

    /** Whatever else stands in the address, it is the usual time. */
    private static int months(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PulseLinks.MONTHS)
                .flatMap(text -> MONTHS.stream()
                        .filter(months -> months.toString().equals(text))
                        .findFirst())
                .orElse(USUAL);
    }

    private Header head(BoardView board) {
        Anchor back = new Anchor(MeetingLinks.all(board.id()), getTranslation("meeting.all"));
        back.addClassName("back-link");
        Paragraph lead = new Paragraph(getTranslation("participation.lead"));
        lead.addClassName("lead");
        Header head = new Header(back, new H1(getPageTitle()), lead);
        head.addClassName("page-head");
        return head;
    }

    private Component choice(BoardView board, int chosen) {
        Nav choice = new Nav();
        choice.addClassName("sub-nav");
        choice.setAriaLabel(getTranslation("participation.period"));
        for (int months : MONTHS) {
            Anchor way = new Anchor(
                    PulseLinks.participation(board.id(), months),
                    getTranslation("participation.months", Map.of("n", months)));
            if (months == chosen) {
                way.getElement().setAttribute("aria-current", "page");
            }
            choice.add(way);
        }
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("participation.title");
    }
}
