package org.roundtable.voting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.count.QuorumRule;

/** Who is in the room, where it matters: everybody reads it, facilitators tick it. */
class PresenceBox extends Div {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final Paragraph number = new Paragraph();
    private final Paragraph names = new Paragraph();
    private final Paragraph custom = new Paragraph();
    private final Details marking = new Details();
    private final Div ticks = new Div();
    private final Map<PersonId, Checkbox> boxes = new HashMap<>();
    private @Nullable PollSnapshot newest;

    PresenceBox(VotingTools tools, BoardView board, PollId poll) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        addClassName("presence");
        number.addClassName("presence-number");
        names.addClassName("muted");
        custom.setVisible(false);
        ticks.addClassName("presence-ticks");
        ticks.getElement().setAttribute("role", "group").setAttribute("aria-label", label());
        marking.setSummaryText(label());
        marking.add(ticks);
        marking.addOpenedChangeListener(opened -> tick());
        add(number, names, custom, marking);
    }

    static boolean wanted(PollSnapshot now, BoardView board) {
        return kept(now) || marks(now, board);
    }

    private static boolean kept(PollSnapshot now) {
        return now.terms().rules().byPresence()
                || now.room().checkedIn()
                || now.electorate().stream().anyMatch(ElectorView::present);
    }

    private static boolean marks(PollSnapshot now, BoardView board) {
        return now.state() == PollState.OPEN
                && board.role() == Role.FACILITATOR
                && !now.room().checkedIn()
                && (kept(now) || !now.people().standIns().isEmpty());
    }

    void show(PollSnapshot now) {
        newest = now;
        List<ElectorView> present =
                now.electorate().stream().filter(ElectorView::present).toList();
        number.setText(number(now, present.size()));
        number.getElement().setAttribute("data-met", Boolean.toString(had(now) >= needed(now)));
        names.setVisible(!present.isEmpty());
        names.setText(present.stream().map(elector -> elector.person().name()).collect(Collectors.joining(", ")));
        custom.setVisible(now.room().checkedIn());
        custom.setText(
                getTranslation(now.room().onlyThere() ? "voting.presence.only-there" : "voting.presence.everybody"));
        marking.setVisible(marks(now, board));
        tick();
    }

    private String number(PollSnapshot now, int present) {
        boolean conflicts = needed(now) > 0 && had(now) < present;
        return getTranslation(
                conflicts ? "voting.presence.without-conflicts" : "voting.presence.number",
                Map.of("present", present, "entitled", now.entitled(), "had", had(now), "needed", needed(now)));
    }

    private static int needed(PollSnapshot now) {
        return now.terms().rules().quorum().by() == QuorumRule.By.PRESENCE
                ? now.terms()
                        .rules()
                        .quorum()
                        .needed(now.entitled(), now.numbers().seats())
                : 0;
    }

    /** Those in the room who make up a quorum. */
    private static int had(PollSnapshot now) {
        long left = now.numbers().recused().towardQuorum()
                ? 0
                : now.numbers().recused().present();
        return Math.toIntExact(now.numbers().present() - left);
    }

    /** Nobody is listed before the list is opened: a box for each member would be kept for every screen. */
    private void tick() {
        if (marking.isOpened() && newest != null) {
            newest.electorate()
                    .forEach(elector -> boxes.computeIfAbsent(elector.person().id(), person -> box(elector))
                            .setValue(elector.present()));
        }
    }

    private Checkbox box(ElectorView elector) {
        Checkbox box = new Checkbox(elector.person().name());
        box.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                tools.people()
                        .presence()
                        .mark(board.id(), poll, elector.person().id(), changed.getValue());
            }
        });
        ticks.add(box);
        return box;
    }

    private String label() {
        return getTranslation("voting.presence.mark");
    }
}
