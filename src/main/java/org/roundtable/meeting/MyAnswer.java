package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * What somebody has answered themselves.
 *
 * @param answer empty as long as they have not
 * @param alternate who may come in their place
 * @param insteadOf in whose place they were asked to come
 */
public record MyAnswer(Optional<Answer> answer, Optional<PersonBadge> alternate, List<PersonBadge> insteadOf) {
    public MyAnswer {
        insteadOf = List.copyOf(insteadOf);
    }
}
