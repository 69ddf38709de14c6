package org.roundtable.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Zones;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.voting.count.DateResult;

/** One of the times, by the board's clock and by the reader's where it differs, with what was said of it. */
class DateChoiceRow extends ListItem {
    private final Paragraph counts = new Paragraph();
    private final Span mark = new Span();
    private final Paragraph passed = new Paragraph(getTranslation("dates.passed"));
    private final Button choose = new Button(getTranslation("dates.choose"));

    /** @param zone the board's */
    DateChoiceRow(ZoneId zone, MeetingPlan plan, Runnable onChoose) {
        addClassName("date-choice");
        String when = MeetingWords.whenInZone(this, plan, zone);
        Paragraph time = new Paragraph(when);
        time.addClassName("date-choice-when");
        ZoneId own = Zones.ofViewer(UI.getCurrent());
        Paragraph mine =
                new Paragraph(getTranslation("meeting.your-time", Map.of("when", MeetingWords.when(this, plan, own))));
        mine.addClassName("muted");
        mine.setVisible(Zones.differ(own, zone, plan.startsAt()));
        mark.addClassName("badge");
        passed.addClassName("muted");
        choose.setAriaLabel(getTranslation("dates.choose.of", Map.of("when", when)));
        choose.addClickListener(click -> onChoose.run());
        add(time, mine, counts, mark, passed, choose);
    }

    void show(Optional<DateStanding> stands, int slot, boolean choosable, boolean gone) {
        counts.setText(stands.map(each -> counted(each.slot(slot))).orElse(""));
        counts.setVisible(stands.isPresent());
        boolean best = stands.filter(each -> each.best().contains(slot)).isPresent();
        mark.setVisible(best);
        mark.setText(
                getTranslation(stands.filter(DateStanding::level).isPresent() ? "dates.mark.level" : "dates.mark"));
        getElement().setAttribute("data-best", best);
        passed.setVisible(gone);
        choose.setVisible(choosable);
    }

    private String counted(DateResult.Slot slot) {
        return getTranslation("dates.counts", Map.of("yes", slot.yes(), "ifNeedBe", slot.ifNeedBe(), "no", slot.no()));
    }
}
