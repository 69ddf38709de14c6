package org.roundtable.audit;

import java.util.Map;
import org.roundtable.common.BoardId;

/** Tells the record's readers what the boards are called; the room of boards implements it. */
public interface AuditBoards {
    Map<BoardId, String> names();
}
