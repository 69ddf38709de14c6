package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollSubjects;

/** A poll on a page of its own. */
@Route("boards/:board/polls/:poll")
@PermitAll
class PollView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final VotingTools tools;
    private String question = "";

    PollView(VotingTools tools) {
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards()
                .open(BoardId.of(event.getRouteParameters().get("board").orElseThrow()));
        PollId poll = PollId.of(event.getRouteParameters().get("poll").orElseThrow());
        Div place = new Div(back(board));
        place.addClassName("stack");
        Optional<Feed<PollSnapshot>> readable = tools.polls().readable(board.id(), poll);
        question = "";
        readable.map(tools.screens()::newest).ifPresent(now -> {
            question = now.terms().question();
            now.subject()
                    .flatMap(subject -> tools.subjects().find(board.id(), subject))
                    .ifPresent(subject -> place.add(on(subject)));
        });
        removeAll();
        add(place, OutOfPoll.orPanel(tools, board, poll, readable, H1::new));
    }

    private Anchor back(BoardView board) {
        Anchor back = new Anchor(PollLinks.all(board.id()), getTranslation("voting.all-votes"));
        back.addClassName("back-link");
        return back;
    }

    /** What is voted on can be read before voting. */
    private Paragraph on(PollSubjects.Subject subject) {
        Span label = new Span(getTranslation("voting.about"));
        label.addClassName("muted");
        Paragraph about = new Paragraph(label, new Anchor(subject.address(), subject.title()));
        about.addClassName("poll-about");
        return about;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("voting.poll-title", Map.of("question", question));
    }
}
