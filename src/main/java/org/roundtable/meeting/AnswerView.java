package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * What one person has answered.
 *
 * @param instead who comes in their place
 */
public record AnswerView(PersonBadge person, Answer answer, Optional<PersonBadge> instead) {}
