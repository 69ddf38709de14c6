package org.roundtable.shell.demo;

import java.time.ZoneId;
import java.util.Optional;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.NewBoard;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.NeedService;
import org.roundtable.initiative.NeedText;
import org.roundtable.security.Accounts;
import org.roundtable.security.NewAccount;
import org.springframework.stereotype.Component;

/** Makes what is there before the story begins: accounts, the board, who sits on it, and its needs. */
@Component
@ForDemo
class Beginnings {
    private final Accounts accounts;
    private final BoardAdministration boards;
    private final NeedService needs;
    private final Actors actors;

    Beginnings(Accounts accounts, BoardAdministration boards, NeedService needs, Actors actors) {
        this.accounts = accounts;
        this.boards = boards;
        this.needs = needs;
        this.actors = actors;
    }

    Cast make(Story story) {
        story.people()
                .forEach(person -> accounts.open(
                        new NewAccount(
                                person.name(), person.email(), person.language(), Optional.empty(), person.admin()),
                        null));
        Cast[] cast = new Cast[1];
        actors.as(story.administrator(), () -> cast[0] = new Cast(board(story)));
        actors.as(story.facilitator(), () -> story.needs().forEach(need -> record(cast[0], need)));
        return cast[0];
    }

    private BoardId board(Story story) {
        var charter = story.charter();
        int seats = (int) story.people().stream()
                .filter(person -> person.held().isPresent())
                .count();
        BoardId board = boards.make(new NewBoard(
                story.board().name(),
                ZoneId.of(story.board().zone()),
                seats,
                new CharterTerms(
                        charter.purpose(),
                        charter.conflictPolicy(),
                        charter.secondsNeeded(),
                        charter.quorum().numerator(),
                        charter.quorum().denominator(),
                        charter.rule(),
                        charter.recusal(),
                        charter.proxiesPerHolder(),
                        charter.rulesAllowed(),
                        charter.secretVotes(),
                        true)));
        story.people().stream()
                .filter(person -> person.role() != null)
                .forEach(person -> boards.add(board, actors.id(person), person.role(), person.held()));
        return board;
    }

    private void record(Cast cast, Story.OfNeed need) {
        needs.record(
                cast.board(),
                cast.need(need.key()),
                new NeedText(need.title(), need.description(), need.determinants(), need.groups(), need.evidence()));
    }
}
