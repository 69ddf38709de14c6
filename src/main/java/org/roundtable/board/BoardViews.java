package org.roundtable.board;

import java.util.HashMap;
import java.util.List;
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
        return of(person).stream().filter(view -> view.id().equals(board)).findAny();
    }

    /** All the boards a person is on. */
    List<BoardView> of(PersonId person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? load(person) : known(request).computeIfAbsent(person, this::load);
    }

    @EventListener({MembershipChanged.class, BoardRearranged.class, BoardMade.class})
    void changed() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private List<BoardView> load(PersonId person) {
        return memberships.findPlaces(person).stream().map(Place::view).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<PersonId, List<BoardView>> known(RequestAttributes request) {
        @Nullable Object known = request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<PersonId, List<BoardView>>();
            request.setAttribute(KNOWN, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<PersonId, List<BoardView>>) known;
    }
}
