package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaSubject;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.ItemView;

/** What an item of an agenda says. */
class ItemFace extends Div {
    private final MeetingViewer viewer;
    private final SubjectNames names;

    ItemFace(MeetingViewer viewer, SubjectNames names) {
        this.viewer = viewer;
        this.names = names;
        addClassName("agenda-face");
    }

    void show(ItemView item) {
        ItemPlan plan = item.plan();
        removeAll();
        Span time = new Span(MeetingWords.time(this, item.begins(), viewer.zone()));
        time.addClassName("agenda-time");
        add(time, new H3(plan.title()), facts(item));
        text(plan.notes(), "agenda-notes");
        if (!plan.facilitatorNotes().isEmpty()) {
            Paragraph label = new Paragraph(getTranslation("agenda.for-facilitators"));
            label.addClassName("eyebrow");
            Paragraph note = new Paragraph(plan.facilitatorNotes());
            Div box = new Div(label, note);
            box.addClassNames("agenda-notes", "agenda-secret");
            add(box);
        }
        List<AgendaSubject> linked =
                plan.links().stream().flatMap(topic -> names.of(topic).stream()).toList();
        if (!linked.isEmpty()) {
            add(links(linked));
        }
    }

    private Component facts(ItemView item) {
        ItemPlan plan = item.plan();
        Span purpose = new Span(MeetingWords.purpose(this, plan.purpose()));
        purpose.addClassName("badge");
        Span minutes = new Span(MeetingWords.minutes(this, item.clock().given().toMinutes()));
        Paragraph facts = new Paragraph(purpose, minutes);
        if (!plan.presenter().isEmpty()) {
            facts.add(new Span(getTranslation("agenda.presented-by", Map.of("who", plan.presenter()))));
        }
        if (item.state() != ItemState.WAITING) {
            facts.add(new Span(getTranslation("agenda.state." + item.state())));
        }
        facts.addClassNames("row", "agenda-facts");
        return facts;
    }

    private void text(String text, String style) {
        if (!text.isEmpty()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName(style);
            add(paragraph);
        }
    }

    private Component links(List<AgendaSubject> linked) {
        UnorderedList list = new UnorderedList();
        list.addClassName("agenda-links");
        linked.forEach(subject -> list.add(new ListItem(
                new Span(getTranslation("agenda.link." + kind(subject.topic())) + " "),
                new Anchor(subject.address(), subject.title()))));
        return list;
    }

    private static String kind(Topic topic) {
        return topic.kind();
    }
}
