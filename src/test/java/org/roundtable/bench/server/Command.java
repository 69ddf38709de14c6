package org.roundtable.bench.server;

/** What the bench can ask of a server. */
public enum Command {
    /** {@code VOTE board number}: casts that vote soon, without waiting for it. */
    VOTE,
    /** Begins a meeting of the crowd's board, and says the addresses of its wall, of where the code leads, and of its room. */
    MEETING,
    /** {@code ITEM board number}: has that meeting go on to another item soon, without waiting for it. */
    ITEM,
    /** Puts the board's poll on the item that is before that meeting. */
    PUT,
    /** Nanoseconds of CPU that the process has used. */
    CPU,
    /** Milliseconds for which its compilers have worked. */
    COMPILED,
    /** Bytes of heap after a full collection. */
    HEAP,
    /** Which classes own most of the heap, greatest first. */
    OWNERS,
    /** How many SQL statements have been prepared since this was first asked. */
    STATEMENTS,
    /** How many browser tabs the server believes to be open. */
    SCREENS,
    /** {@code PAYLOAD bytes}: how long the messages shall be that a server without an application sends. */
    PAYLOAD
}
