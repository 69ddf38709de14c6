package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.meeting.MeetingSnapshot;

/** Changes the plan of a meeting. When others change it meanwhile, that is told, and what is written here stays. */
class ChangeForm extends Div {
    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final Paragraph notice = new Paragraph();
    private final MeetingForm form;
    private final ScopeChoice scope;
    private @Nullable MeetingPlan known;
    private int base;

    ChangeForm(MeetingTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassName("stack");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status").setAttribute("data-kind", "warn");
        notice.setVisible(false);
        scope = new ScopeChoice(tools.planning().later(viewer.board(), meeting));
        form = new MeetingForm(viewer.place(), "meeting.form.change", this::save);
        form.scope(scope);
        add(notice, form);
        tools.screens().follow(this, tools.meetings().feed(viewer.board(), meeting), this::show);
    }

    private void show(MeetingSnapshot now) {
        if (known == null) {
            form.fill(now.plan());
        } else if (base != now.changes()) {
            tell(now.plan());
        }
        known = now.plan();
        base = now.changes();
    }

    private void tell(MeetingPlan now) {
        notice.setText(getTranslation(
                "meeting.form.others",
                Map.of(
                        "title",
                        now.title(),
                        "when",
                        MeetingWords.when(this, now, viewer.zone()),
                        "where",
                        MeetingWords.where(this, now))));
        notice.setVisible(true);
    }

    private void save(LocalPlan plan) {
        tools.planning().change(viewer.board(), meeting, plan, base, scope.scope());
        getUI().ifPresent(ui -> ui.navigate(MeetingLinks.meeting(viewer.board(), meeting)));
    }
}
