package org.roundtable.security;

import java.util.List;

/** Says whom a visitor of the demo may be. There is one only where the demo is on. */
public interface DemoPeople {
    List<DemoPerson> all();
}
