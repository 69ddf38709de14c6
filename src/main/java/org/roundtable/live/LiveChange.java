package org.roundtable.live;

import java.util.Collection;

/** An event after whose commit some topics look different. Publishing it is all a feature does to reach every screen. */
public interface LiveChange {
    Collection<Topic> topics();
}
