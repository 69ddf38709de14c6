package org.roundtable.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.ApprovalChoice;
import org.roundtable.meeting.ApprovalChoices;
import org.roundtable.meeting.MeetingId;
import org.roundtable.voting.PollId;

/** Asks by what the board has approved its minutes. */
final class ApprovalDialog {
    /** Ways to approve. */
    private enum Way {
        POLL,
        CONSENT
    }

    private final RoomViewer viewer;
    private final MinutesTools tools;
    private final int version;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final ComboBox<ApprovalChoice> poll;
    private final ComboBox<ApprovalChoice> meeting;
    private final DeedDialog dialog;

    ApprovalDialog(RoomViewer viewer, MinutesTools tools, int version) {
        this.viewer = viewer;
        this.tools = tools;
        this.version = version;
        ApprovalChoices choices = tools.approvals().choices(viewer.board(), viewer.meeting());
        poll = choice("minutes.approve.poll", choices.polls());
        meeting = choice("minutes.approve.meeting", choices.meetings());
        way.setLabel(way.getTranslation("minutes.approve.how"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> way.getTranslation("minutes.approve." + each));
        way.setValue(choices.polls().isEmpty() ? Way.CONSENT : Way.POLL);
        way.addValueChangeListener(chosen -> ask());
        dialog = new DeedDialog("minutes.approve", "minutes.approve", this::approve);
        if (choices.polls().isEmpty() && choices.meetings().isEmpty()) {
            dialog.telling(new Paragraph(way.getTranslation("minutes.approve.none")));
        }
        dialog.telling(way).with("poll", poll).with("meeting", meeting);
        ask();
    }

    void open() {
        dialog.open();
    }

    private void ask() {
        poll.setVisible(way.getValue() == Way.POLL);
        meeting.setVisible(way.getValue() == Way.CONSENT);
    }

    private void approve() {
        if (way.getValue() == Way.POLL) {
            PollId by =
                    poll.getOptionalValue().map(choice -> (PollId) choice.id()).orElse(null);
            tools.approvals().byPoll(viewer.board(), viewer.meeting(), version, by);
        } else {
            MeetingId at = meeting.getOptionalValue()
                    .map(choice -> (MeetingId) choice.id())
                    .orElse(null);
            tools.approvals().byConsent(viewer.board(), viewer.meeting(), version, at);
        }
        Toast.show(way.getTranslation("minutes.approved.done"));
    }

    private ComboBox<ApprovalChoice> choice(String labelKey, List<ApprovalChoice> choices) {
        ComboBox<ApprovalChoice> field = new ComboBox<>();
        field.setLabel(field.getTranslation(labelKey));
        field.setManualValidation(true);
        field.setItems(choices);
        field.setItemLabelGenerator(each -> each.title() + ", "
                + Times.day(
                        each.at(), viewer.zone(), field.getUI().orElseThrow().getLocale()));
        field.setWidthFull();
        return field;
    }
}
