package org.roundtable.voting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.Late;
import org.roundtable.live.Bulletin;
import org.roundtable.live.Feed;
import org.roundtable.live.Follower;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;

/** One poll: the question, my ballot, how it stands, and what became of it. */
class PollPanel extends Composite<Section> implements Follower<PollSnapshot> {
    private final HtmlContainer question;
    private final Paragraph explanation = new Paragraph();
    private final Paragraph rule = new Paragraph();
    private final VotingTools tools;
    private final Last<Standing> standing = new Last<>();
    private final PollHead head;
    private final TallyBox tally;
    private final BallotBox ballot;
    private final RollBox roll;
    private final CountBox count = new CountBox();
    private final ElectorateBox electorate;
    private final List<Consumer<PollSnapshot>> parts = new ArrayList<>();
    private @Nullable AssistBox assisting;
    private @Nullable Late<HandsBox> hands;
    private @Nullable HandsBox counting;
    private Locale language = Locale.ROOT;
    private @Nullable PollSnapshot shown;

    PollPanel(
            VotingTools tools, BoardView board, PollId poll, Feed<PollSnapshot> feed, Supplier<HtmlContainer> heading) {
        this.tools = tools;
        question = heading.get();
        question.addClassName("poll-question");
        explanation.addClassName("prose");
        rule.addClassName("rule-sentence");
        head = new PollHead(question, tools, board, poll);
        tally = new TallyBox(poll);
        VerdictBox verdict = new VerdictBox();
        ballot = new BallotBox(tools, board, poll);
        roll = new RollBox(tools, board, poll);
        electorate = new ElectorateBox(tools, board, poll);
        OutcomeBox outcome = new OutcomeBox(board);
        getContent().addClassName("poll");
        HistoryBox history = new HistoryBox(board);
        ReissueLine reissue = new ReissueLine(board);
        Late<SecretBox> secret = new Late<>(() -> new SecretBox(tools, board, poll));
        HandsLine handsLine = new HandsLine();
        RecordBox record = new RecordBox(tools.records(), board, poll);
        getContent()
                .add(
                        head,
                        explanation,
                        verdict,
                        reissue,
                        outcome,
                        rule,
                        ballot,
                        secret,
                        electorate,
                        tally,
                        handsLine,
                        count,
                        roll,
                        record,
                        history);
        parts.addAll(List.of(
                head::show,
                verdict::show,
                reissue::show,
                ballot::show,
                now -> secret.show(now.terms().secret(), made -> made.show(now)),
                electorate::show,
                tally::show,
                handsLine::show,
                roll::show,
                count::show,
                outcome::show,
                record::show,
                history::show));
        if (board.role() == Role.FACILITATOR) {
            FacilitatorBar bar = new FacilitatorBar(tools, board, poll);
            AssistBox assist = new AssistBox(tools, board, poll);
            BatchBox paper = new BatchBox(tools, board, poll);
            Late<HandsBox> late = new Late<>(() -> counting = new HandsBox(tools, board, poll));
            getContent().add(bar, late, assist, paper);
            hands = late;
            parts.add(paper::show);
            parts.add(bar::show);
            assisting = assist;
        }
        tools.screens().follow(this, feed, this);
    }

    @Override
    public Optional<Bulletin> bulletin(PollSnapshot now) {
        CountPicture picture = tools.pictures().of(now, language);
        boolean onlyCounted = standing.is(picture.standing())
                && !roll.follows()
                && !count.follows()
                && !ballot.outdated(now)
                && (assisting == null || !assisting.isOpened())
                && (counting == null || !counting.isOpened())
                && !electorate.outdated(now);
        return onlyCounted ? Optional.of(picture.bulletin()) : Optional.empty();
    }

    @Override
    public void show(PollSnapshot now) {
        language = Words.locale(this);
        CountPicture picture = tools.pictures().of(now, language);
        head.count(picture);
        tally.count(picture);
        roll.count(now);
        count.count(now);
        ballot.count(now);
        electorate.count(now);
        if (assisting != null) {
            assisting.show(now);
        }
        if (hands != null) {
            hands.show(HandsBox.wanted(now), made -> made.show(now));
        }
        if (standing.differs(picture.standing())) {
            showStanding(now, picture.rule());
        }
        shown = now;
    }

    private void showStanding(PollSnapshot now, String passesIf) {
        getContent().getElement().setAttribute("data-state", now.state() == PollState.OPEN ? "open" : "closed");
        ((HasText) question).setText(now.terms().question());
        explanation.setText(now.terms().explanation());
        explanation.setVisible(!now.terms().explanation().isEmpty());
        rule.setText(passesIf);
        parts.forEach(part -> part.accept(now));
        announce(shown, now);
    }

    /** How many have voted is told by {@link TurnoutBar}, less often than it changes. */
    private void announce(@Nullable PollSnapshot before, PollSnapshot now) {
        if (before != null && before.verdict().isEmpty() && now.verdict().isPresent()) {
            Map<String, Object> over = Map.of(
                    "question",
                    now.terms().question(),
                    "verdict",
                    Words.verdict(this, now.verdict().get(), now.terms().rules().method()));
            Announcer.say(this, getTranslation("voting.announce.over", over));
        }
    }
}
