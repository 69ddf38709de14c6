package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import java.time.Instant;
import java.util.Map;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MinutesPaper;
import org.roundtable.meeting.MinutesVersionView;
import org.roundtable.meeting.MinutesVersionView.ApprovalView;

/** One version of the minutes: whether it is approved, its words, its hash, and its files. */
class MinutesSheetPart extends Section {
    private final transient RoomViewer viewer;
    private final transient MinutesVersionView version;

    MinutesSheetPart(RoomViewer viewer, MinutesTools tools, MinutesVersionView version, boolean newest) {
        this.viewer = viewer;
        this.version = version;
        addClassNames("section", "stack");
        MinutesPaper paper = tools.minutes().paper(viewer.board(), viewer.meeting(), version.number(), getLocale());
        Markdown words = new Markdown(paper.markdown());
        words.addClassName("minutes-paper");
        add(state(newest), told(), words, hash(paper.sha256()), new MinutesFiles(viewer, tools, version.number()));
        if (viewer.facilitator() && newest && version.approval().isEmpty()) {
            add(new ApprovalPart(viewer, tools, version.number()));
        }
    }

    private Div state(boolean newest) {
        Span number = new Span(getTranslation("minutes.version", Map.of("n", version.number())));
        Span badge = new Span(getTranslation(stateKey(newest)));
        badge.addClassName("badge");
        badge.getElement().setAttribute("data-kind", version.approval().isPresent() ? "success" : "info");
        Div line = new Div(number, badge);
        line.addClassName("row");
        return line;
    }

    private String stateKey(boolean newest) {
        if (version.approval().isPresent()) {
            return "minutes.state.approved";
        }
        return newest ? "minutes.state.proposed" : "minutes.state.replaced";
    }

    private Div told() {
        Div told = new Div(new Paragraph(
                getTranslation("minutes.published", Map.of("who", version.by().name(), "when", time(version.at())))));
        told.addClassName("stack-s");
        if (!version.reason().isEmpty()) {
            told.add(new Paragraph(getTranslation("minutes.reason", Map.of("what", version.reason()))));
        }
        version.approval().ifPresent(approval -> told.add(new Paragraph(grounds(approval))));
        return told;
    }

    private String grounds(ApprovalView approval) {
        return getTranslation(
                approval.heldAt().isPresent() ? "minutes.approved.consent" : "minutes.approved.poll",
                Map.of(
                        "who", approval.by().name(),
                        "when", time(approval.at()),
                        "title", approval.title(),
                        "day", approval.heldAt().map(this::day).orElse("")));
    }

    private Div hash(String sha256) {
        Code number = new Code(sha256);
        number.addClassName("minutes-hash");
        Paragraph why = new Paragraph(getTranslation("minutes.hash.text"));
        why.addClassNames("muted", "small");
        Div hash = new Div(new Span(getTranslation("minutes.hash")), number, why);
        hash.addClassName("stack-s");
        return hash;
    }

    private String day(Instant at) {
        return Times.day(at, viewer.zone(), getLocale());
    }

    private String time(Instant at) {
        return Times.dayAndTime(at, viewer.zone(), getLocale());
    }
}
