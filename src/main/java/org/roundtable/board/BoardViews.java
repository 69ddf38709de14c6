package org.roundtable.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Boards as the people on them see them. One request asks for the same many times and looks it up once. */
@Component
class BoardViews {
    private static final String KNOWN = BoardViews.class.getName();

    private final MembershipRepository memberships;

    BoardViews(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** Empty when there is no such board, or the person is not on it. */
    Optional<BoardView> find(BoardId board, PersonId person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return load(new Asked(board, person));
        }
        return known(request).computeIfAbsent(new Asked(board, person), this::load);
    }

    private Optional<BoardView> load(Asked asked) {
        return memberships.findPlace(asked.board(), asked.person()).map(Place::view);
    }

    @EventListener({MembershipChanged.class, BoardRearranged.class, BoardMade.class})
    void changed() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Asked, Optional<BoardView>> known(RequestAttributes request) {
        @Nullable Object known = request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<Asked, Optional<BoardView>>();
            request.setAttribute(KNOWN, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<Asked, Optional<BoardView>>) known;
    }

    private record Asked(BoardId board, PersonId person) {}
}
