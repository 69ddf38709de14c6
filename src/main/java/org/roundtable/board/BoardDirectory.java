package org.roundtable.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.Alphabet;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.live.Topic;
import org.roundtable.security.Administrator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All boards of the installation as administrators see them, on them or not. */
@Service
@Administrator
@Transactional(readOnly = true)
public class BoardDirectory {
    private final BoardRepository boards;
    private final MembershipRepository memberships;
    private final BoardLoader loader;

    BoardDirectory(BoardRepository boards, MembershipRepository memberships, BoardLoader loader) {
        this.boards = boards;
        this.memberships = memberships;
        this.loader = loader;
    }

    /** All boards, by name. */
    public List<BoardSummary> all() {
        Map<BoardId, Integer> taken = memberships.countSeatedByBoard().stream()
                .collect(Collectors.toMap(
                        MembershipRepository.SeatsTaken::getBoard, MembershipRepository.SeatsTaken::getTaken));
        return boards.findAll().stream()
                .map(board -> board.summary(taken.getOrDefault(board.id(), 0)))
                .sorted(Comparator.comparing(BoardSummary::name, Alphabet.ORDER))
                .toList();
    }

    /** @throws NotFound when there is no such board */
    public AdministeredBoard open(BoardId board) {
        return loader.administered(board);
    }

    /** The board's people and invitations, as they change. */
    public Feed<AdministeredBoard> feed(BoardId board) {
        return new Feed<>(Topic.of("board", board), "administrators", () -> loader.administered(board));
    }
}
