package org.roundtable.meeting;

import java.util.Optional;

/**
 * Who has the floor, and whether enough are there, as everybody in the room sees it. People of the board and guests are
 * named by the name they gave, since they speak in public; nobody else is named.
 *
 * @param present how many of those who count are there
 * @param needed how many must be there
 * @param speaking who speaks now
 * @param next who speaks next
 */
public record WallFloor(int present, int needed, Optional<String> speaking, Optional<String> next) {
    public boolean quorum() {
        return present >= needed;
    }
}
