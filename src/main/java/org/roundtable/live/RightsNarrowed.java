package org.roundtable.live;

import org.roundtable.common.PersonId;

/** Screens that a person has open may show more than the person may see now. They are opened anew after the commit. */
public record RightsNarrowed(PersonId person) {}
