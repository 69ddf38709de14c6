package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;

/** Where a facilitator opens a poll, or words one anew before its first ballot. */
@Route("boards/:board/polls/new")
@RouteAlias("boards/:board/polls/:poll/amend")
@RouteAlias("boards/:board/polls/:poll/again")
@PermitAll
class PollFormView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final VotingTools tools;
    private boolean amending;
    private Optional<String> back = Optional.empty();

    PollFormView(VotingTools tools) {
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards()
                .open(BoardId.of(event.getRouteParameters().get("board").orElseThrow()));
        Optional<PollId> poll = event.getRouteParameters().get("poll").map(PollId::of);
        amending = event.getLocation().getPath().endsWith("/amend");
        removeAll();
        Header head = new Header(new H1(getPageTitle()));
        head.addClassName("page-head");
        add(head);
        if (board.role() != Role.FACILITATOR) {
            Paragraph whyNot = new Paragraph(getTranslation("voting.facilitators-open"));
            whyNot.addClassName("why-not");
            add(whyNot);
        } else {
            boolean again = event.getLocation().getPath().endsWith("/again");
            back = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(PollLinks.BACK)
                    .filter(page -> PollLinks.isOf(board.id(), page));
            PollForm form = poll.map(known -> again ? again(board, known) : amend(board, known))
                    .orElseGet(() -> open(board, event));
            form.canBeLeft(() -> leave(board, poll));
            add(form);
        }
    }

    private PollForm open(BoardView board, BeforeEnterEvent event) {
        Optional<Topic> subject = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("subject")
                .map(Topic::read);
        String question = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("question")
                .orElse("");
        PollForm form = new PollForm(tools, board, "voting.open-the-vote", terms -> {
            PollId opened = tools.facilitation().open(board.id(), new NewPoll(subject, terms));
            leadTo(board, opened);
        });
        form.suggest(question);
        return form;
    }

    private PollForm again(BoardView board, PollId poll) {
        PollSnapshot annulled = tools.polls().feed(board.id(), poll).load().get();
        PollForm form = new PollForm(tools, board, "voting.open-the-vote", terms -> {
            PollId opened =
                    tools.facilitation().open(board.id(), new NewPoll(annulled.subject(), terms, Optional.of(poll)));
            leadTo(board, opened);
        });
        form.fill(annulled.terms());
        return form;
    }

    private PollForm amend(BoardView board, PollId poll) {
        PollTerms known = tools.polls().feed(board.id(), poll).load().get().terms();
        PollForm form = new PollForm(tools, board, "voting.save-changes", terms -> {
            tools.facilitation().amend(board.id(), poll, terms);
            leadTo(board, poll);
        });
        form.fill(known);
        return form;
    }

    private void leadTo(BoardView board, PollId poll) {
        getUI().ifPresent(ui -> ui.navigate(back.orElseGet(() -> PollLinks.poll(board.id(), poll))));
    }

    private void leave(BoardView board, Optional<PollId> poll) {
        poll.ifPresentOrElse(
                known -> leadTo(board, known),
                () -> getUI().ifPresent(ui -> ui.getPage().getHistory().back()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(amending ? "voting.amend-title" : "voting.new-title");
    }
}
