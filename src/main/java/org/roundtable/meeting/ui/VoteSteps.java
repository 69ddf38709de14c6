package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.NewVote;
import org.roundtable.meeting.OfferedVote;
import org.roundtable.meeting.VoteView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollState;

/** The steps of a vote on the current item, each in a dialog over the room. */
final class VoteSteps {
    private final Component from;
    private final RoomViewer viewer;
    private final RoomTools tools;

    VoteSteps(Component from, RoomViewer viewer, RoomTools tools) {
        this.from = from;
        this.viewer = viewer;
        this.tools = tools;
    }

    /** Offers what is open on the item's subjects already, or else asks for the question. */
    void open(ItemView item, Optional<VoteView> before) {
        List<OfferedVote> offered = tools.votes().offered(viewer.board(), viewer.meeting(), item.id());
        if (offered.isEmpty()) {
            ask(item, before);
        } else {
            offer(item, before, offered);
        }
    }

    void close(VoteView vote) {
        Confirm.ask(
                from,
                "room.vote.close.title",
                "room.vote.close.text",
                "room.step.CLOSE_VOTE",
                () -> tools.votes()
                        .close(viewer.board(), viewer.meeting(), vote.poll().id()));
    }

    void stateOutcome(VoteView vote) {
        tools.panels().askOutcome(viewer.board(), vote.poll().id());
    }

    void drawLot(VoteView vote) {
        tools.panels().askLot(viewer.board(), vote.poll().id());
    }

    private void offer(ItemView item, Optional<VoteView> before, List<OfferedVote> offered) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("room.vote.offer.title"));
        Div choices = new Div(new Paragraph(dialog.getTranslation("room.vote.offer.text")));
        choices.addClassName("form");
        offered.forEach(vote -> {
            String words = dialog.getTranslation("room.vote.take-up", Map.of("question", vote.question()));
            Button take = new Button(words, click -> {
                tools.votes().bring(viewer.board(), viewer.meeting(), item.id(), vote.poll());
                dialog.close();
            });
            take.addClassName("vote-offer");
            choices.add(take);
        });
        choices.add(new Button(dialog.getTranslation("room.vote.another"), click -> {
            dialog.close();
            ask(item, before);
        }));
        dialog.add(choices);
        dialog.getFooter().add(cancel(dialog));
        dialog.open();
    }

    /** Worded from the item's title; an annulled vote is put again as it was. */
    private void ask(ItemView item, Optional<VoteView> before) {
        Dialog dialog = new Dialog();
        dialog.addClassName("vote-dialog");
        dialog.setHeaderTitle(dialog.getTranslation("room.vote.title"));
        VoteSubject subject = new VoteSubject(tools, viewer.board(), item);
        Optional<PollId> annulled = before.filter(vote -> vote.poll().state() == PollState.ANNULLED)
                .map(vote -> vote.poll().id());
        dialog.add(new Paragraph(dialog.getTranslation("room.vote.who." + who())), subject);
        dialog.add(annulled.map(again -> tools.panels().form(viewer.board(), again, terms -> {
                    put(item, new NewVote(subject.chosen(), terms, annulled));
                    dialog.close();
                }))
                .orElseGet(() -> tools.panels().form(viewer.board(), item.plan().title(), terms -> {
                    put(item, new NewVote(subject.chosen(), terms, annulled));
                    dialog.close();
                })));
        dialog.getFooter().add(cancel(dialog));
        dialog.open();
    }

    private void put(ItemView item, NewVote vote) {
        tools.votes().open(viewer.board(), viewer.meeting(), item.id(), vote);
        Toast.show(from.getTranslation("room.vote.opened"));
    }

    private String who() {
        return tools.boards().charter(viewer.board()).presentVote() ? "there" : "everybody";
    }

    private static Button cancel(Dialog dialog) {
        return new Button(dialog.getTranslation("kit.cancel"), click -> dialog.close());
    }
}
