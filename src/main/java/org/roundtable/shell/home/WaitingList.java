package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.AuditLine;
import org.roundtable.board.BoardView;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Times;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.live.Topic;
import org.roundtable.meeting.ActionState;
import org.roundtable.meeting.BoardAction;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.shell.ShellLinks;
import org.roundtable.shell.home.Waiting.Kind;
import org.roundtable.voting.PollNudge;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollSummary;

/**
 * Works out what waits for the signed-in person on a board: the polls first, then the meetings, what they are to do, the
 * mentions, and what they began.
 */
class WaitingList {
    private static final String COMMENTS = "comment.";

    private final HomeSources sources;
    private final BoardView board;
    private final Component reader;
    private final PersonId me;
    private Map<Topic, String> titles = Map.of();
    private List<PollSummary> polls = List.of();
    private List<?> votedIn = List.of();
    private List<Waiting> recorded = List.of();
    private List<Waiting> votes = List.of();
    private List<Waiting> meetings = List.of();
    private List<Waiting> actions = List.of();
    private List<Waiting> drafts = List.of();
    private List<Waiting> mentions;
    private long seen;

    WaitingList(HomeSources sources, BoardView board, Component reader) {
        this.sources = sources;
        this.board = board;
        this.reader = reader;
        this.me = sources.me().id();
        this.mentions = findMentions();
    }

    void initiatives(List<InitiativeCard> cards) {
        titles = cards.stream().collect(Collectors.toMap(card -> card.id().topic(), InitiativeCard::title));
        drafts = Stream.of(initiativeDrafts(), commentDrafts())
                .flatMap(List::stream)
                .toList();
    }

    /** Asks nothing of the database unless other polls wait now than before. */
    void polls(List<PollSummary> all) {
        List<PollSummary> open = all.stream().filter(poll -> poll.waitsFor(me)).toList();
        List<?> mine = ids(all.stream()
                .filter(poll -> poll.state() == PollState.OPEN && poll.voted().contains(me))
                .toList());
        if (!mine.equals(votedIn)) {
            votedIn = mine;
            recorded = mine.isEmpty() ? List.of() : findRecorded();
        }
        boolean same = ids(open).equals(ids(polls)) && !votes.isEmpty();
        polls = open;
        if (!same) {
            votes = open.isEmpty() ? List.of() : findVotes();
        }
    }

    /** Those to come have changed. */
    void meetings() {
        meetings = new WaitingMeetings(sources, board, reader).find();
    }

    /** Those that are mine and not done, what is due first before the others. */
    void actions(List<BoardAction> all) {
        LocalDate today = LocalDate.ofInstant(sources.clock().instant(), board.zone());
        actions = all.stream()
                .filter(action -> action.state() == ActionState.OPEN
                        && action.owner().id().equals(me))
                .map(action -> new Waiting(
                        Kind.ACTION,
                        action.id().text(),
                        action.text(),
                        due(action, today),
                        MeetingLinks.actions(board.id())))
                .toList();
    }

    private String due(BoardAction action, LocalDate today) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(action.due());
        String key = action.late(today) ? "home.waiting.late" : "home.waiting.due";
        return reader.getTranslation(key, Map.of("when", day));
    }

    /** True when there may be something new for the person. */
    boolean happened(List<AuditLine> lines) {
        long before = seen;
        seen = lines.isEmpty() ? 0 : lines.getFirst().number();
        boolean commented = lines.stream()
                .anyMatch(line -> line.number() > before && line.action().startsWith(COMMENTS));
        if (commented && before > 0) {
            mentions = findMentions();
        }
        return commented;
    }

    List<Waiting> items() {
        return Stream.of(recorded, votes, meetings, actions, mentions, drafts)
                .flatMap(List::stream)
                .toList();
    }

    private List<Waiting> findVotes() {
        Map<Object, PollNudge> nudges =
                sources.polls().nudges(board.id()).stream().collect(Collectors.toMap(PollNudge::poll, nudge -> nudge));
        return polls.stream()
                .sorted(Comparator.<PollSummary, Boolean>comparing(poll -> !nudges.containsKey(poll.id()))
                        .thenComparing(poll -> poll.closesAt().orElse(Instant.MAX)))
                .map(poll -> new Waiting(
                        Kind.VOTE,
                        poll.id().text(),
                        poll.question(),
                        note(poll, nudges.get(poll.id())),
                        ShellLinks.poll(board.id(), poll.id())))
                .toList();
    }

    private List<Waiting> findRecorded() {
        return sources.ballots().recordedForMe(board.id()).stream()
                .map(one -> new Waiting(
                        Kind.VOTE,
                        "recorded-" + one.poll().text(),
                        one.question(),
                        reader.getTranslation("home.waiting.recorded." + one.channel()),
                        ShellLinks.poll(board.id(), one.poll())))
                .toList();
    }

    private String note(PollSummary poll, @Nullable PollNudge nudge) {
        List<String> parts = new ArrayList<>();
        if (nudge != null) {
            parts.add(reader.getTranslation(
                    "home.waiting.nudged", Map.of("who", nudge.by().name())));
        }
        parts.add(poll.closesAt()
                .map(until -> reader.getTranslation(
                        "home.waiting.closes", Map.of("when", Times.weekdayAndTime(until, board.zone(), locale()))))
                .orElseGet(() -> reader.getTranslation("home.waiting.open")));
        return String.join(" ", parts);
    }

    private List<Waiting> findMentions() {
        return sources.mentions().unseen(board.id()).stream()
                .map(mention -> new Waiting(
                        Kind.MENTION,
                        mention.comment().text(),
                        reader.getTranslation(
                                "home.waiting.mentioned",
                                Map.of("who", mention.by().name())),
                        mention.excerpt(),
                        ShellLinks.subject(board.id(), mention.subject()).orElse(ShellLinks.home(board.id()))))
                .toList();
    }

    private List<Waiting> initiativeDrafts() {
        return sources.initiatives().myDrafts(board.id()).stream()
                .map(draft -> new Waiting(
                        Kind.DRAFT,
                        draft.id().text(),
                        draft.title().isBlank()
                                ? reader.getTranslation("home.waiting.untitled")
                                : reader.getTranslation("home.waiting.draft", Map.of("title", draft.title())),
                        ago(draft.changedAt()),
                        InitiativeLinks.edit(board.id(), draft.id())))
                .toList();
    }

    /** Drafts know no board: those count whose subject is one of this board's. */
    private List<Waiting> commentDrafts() {
        return sources.drafts().mine().stream()
                .map(draft -> CommentDraft.of(draft, titles))
                .filter(Objects::nonNull)
                .map(draft -> new Waiting(
                        Kind.DRAFT,
                        draft.place(),
                        reader.getTranslation("home.waiting.comment", Map.of("title", draft.title())),
                        ago(draft.keptAt()),
                        ShellLinks.subject(board.id(), draft.subject()).orElse(ShellLinks.home(board.id()))))
                .toList();
    }

    private String ago(Instant at) {
        return reader.getTranslation(
                "home.waiting.changed",
                Map.of("when", Times.relative(sources.clock().instant(), at, locale())));
    }

    private Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static List<?> ids(List<PollSummary> polls) {
        return polls.stream().map(PollSummary::id).toList();
    }
}
