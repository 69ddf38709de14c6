package org.roundtable.meeting.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingSnapshot;

/** A meeting's page, put together from its parts. */
class MeetingContent extends Div {
    private final PlanPart plan;
    private final AgendaPart agenda;
    private final WishesPart wishes;

    MeetingContent(MeetingTools tools, MeetingViewer viewer, MeetingSnapshot now, List<MeetingPagePart> others) {
        addClassNames("page-wide", "page-split");
        plan = new PlanPart(tools, viewer, now.id());
        agenda = new AgendaPart(tools, viewer, now.id());
        wishes = new WishesPart(tools, viewer, now.id());
        Anchor back = new Anchor(MeetingLinks.all(viewer.board()), getTranslation("meeting.all"));
        back.addClassName("back-link");
        Div main = new Div();
        main.addClassName("page-main");
        Aside aside = new Aside();
        aside.addClassName("page-aside");
        place(others, MeetingPagePart.Place.FIRST, viewer, now.id(), main);
        main.add(agenda, wishes);
        place(others, MeetingPagePart.Place.LAST, viewer, now.id(), main);
        place(others, MeetingPagePart.Place.ASIDE, viewer, now.id(), aside);
        add(back, plan, main, aside);
        aside.setVisible(aside.getComponentCount() > 0);
    }

    void show(MeetingSnapshot meeting) {
        plan.show(meeting);
        agenda.show(meeting);
        wishes.show(meeting);
    }

    private static void place(
            List<MeetingPagePart> parts,
            MeetingPagePart.Place where,
            MeetingViewer viewer,
            MeetingId meeting,
            HasComponents into) {
        parts.stream()
                .filter(part -> part.place() == where)
                .flatMap(part -> part.on(viewer, meeting).stream())
                .forEach(into::add);
    }
}
