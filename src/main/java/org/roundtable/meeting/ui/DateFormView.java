package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.roundtable.board.BoardView;
import org.roundtable.meeting.DateLinks;
import org.roundtable.meeting.DateProposal;
import org.roundtable.meeting.DateSearchId;
import org.roundtable.meeting.DateSearchSnapshot;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.voting.PollTerms;

/** Where a facilitator asks the board when it can meet, or asks for something else before the first answer. */
@Route("boards/:board/meetings/dates/new")
@RouteAlias("boards/:board/meetings/dates/:search/change")
@PermitAll
class DateFormView extends PlanFormPage {
    private final transient DateTools tools;

    DateFormView(DateTools tools) {
        super(tools.boards(), "dates.title", "dates.change-title");
        this.tools = tools;
    }

    @Override
    Component plan(BoardView board) {
        DateSearchId id = DateSearchId.next();
        DatesField dates = new DatesField(board);
        MeetingForm form = new MeetingForm(board, "dates.ask", plan -> {
            tools.searching().ask(board.id(), id, proposal(plan, dates));
            show(board, id);
        });
        form.proposing(dates);
        return form;
    }

    @Override
    Component change(BoardView board, BeforeEnterEvent event) {
        DateSearchId id = RouteIds.search(event);
        DateSearchSnapshot known = tools.screens().newest(tools.searches().feed(board.id(), id));
        PollTerms asked = tools.screens()
                .newest(tools.polls().feed(board.id(), known.poll()))
                .terms();
        DatesField dates = new DatesField(board);
        MeetingForm form = new MeetingForm(board, "dates.change", plan -> {
            tools.searching().change(board.id(), id, proposal(plan, dates));
            show(board, id);
        });
        form.fill(known.plan());
        form.proposing(dates);
        dates.fill(starts(board, asked), asked.closesAt().map(at -> local(board, at)));
        return form;
    }

    private DateProposal proposal(LocalPlan plan, DatesField dates) {
        return new DateProposal(
                plan,
                dates.starts(),
                dates.answerBy().getOptionalValue(),
                DateWords.question(this, plan),
                DateWords.explanation(this, plan));
    }

    private void show(BoardView board, DateSearchId id) {
        getUI().ifPresent(ui -> ui.navigate(DateLinks.search(board.id(), id)));
    }

    private static List<LocalDateTime> starts(BoardView board, PollTerms asked) {
        return asked.options().stream()
                .flatMap(option -> option.startsAt().stream())
                .map(at -> local(board, at))
                .toList();
    }

    private static LocalDateTime local(BoardView board, Instant at) {
        return LocalDateTime.ofInstant(at, board.zone());
    }
}
