package org.roundtable.initiative.ui;

import java.util.List;
import org.roundtable.board.BoardService;
import org.roundtable.board.MemberView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.NeedName;
import org.roundtable.initiative.NeedService;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;

/** What there is to choose from when a proposal is written. */
record Choices(List<PersonBadge> members, Inputs inputs) {
    /** Looks the choices of a board up. */
    @Component
    static class Reader {
        private final NeedService needs;
        private final BoardService boards;

        Reader(NeedService needs, BoardService boards) {
            this.needs = needs;
            this.boards = boards;
        }

        Choices of(BoardId board, InitiativeId initiative) {
            List<NeedName> named = needs.list(board).stream()
                    .map(need -> new NeedName(need.id(), need.text().title()))
                    .toList();
            List<MemberView> all = boards.members(board);
            List<PersonBadge> everybody = all.stream().map(MemberView::person).toList();
            List<PersonBadge> members = all.stream()
                    .filter(member -> member.role().atLeast(Role.MEMBER))
                    .map(MemberView::person)
                    .toList();
            return new Choices(members, new Inputs(initiative, named, everybody));
        }
    }
}
