package org.roundtable.meeting;

import java.time.Clock;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a meeting's trust pulse before the meeting ends, and closes it before its time. */
@Service
@FacilitatorOf("#board")
@Transactional
public class PulseKeeping {
    private final Meetings meetings;
    private final PulseRepository pulses;
    private final PulseAsking asking;
    private final PulseClosing closing;
    private final PulseBox box;
    private final CurrentPerson me;
    private final Clock clock;

    PulseKeeping(
            Meetings meetings,
            PulseRepository pulses,
            PulseAsking asking,
            PulseClosing closing,
            PulseBox box,
            CurrentPerson me,
            Clock clock) {
        this.meetings = meetings;
        this.pulses = pulses;
        this.asking = asking;
        this.closing = closing;
        this.box = box;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Asks everybody who is there now. The same again changes nothing.
     *
     * @throws Rejected {@code meeting-not-under-way}
     */
    public void ask(BoardId board, MeetingId meeting) {
        asking.ask(meetings.running(board, meeting), me.id());
    }

    /** How many people on the board have answered so far, guests not counted. */
    @Transactional(readOnly = true)
    public int answered(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return box.fromBoard(meeting);
    }

    /**
     * Closes it now, and shows everybody what came of it.
     *
     * @throws Rejected {@code pulse-closed}; {@code pulse-too-few} when nothing could be shown
     */
    public void close(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        Pulse pulse = pulses.findWithLockById(meeting.value()).orElseThrow(() -> new Rejected("pulse-closed"));
        pulse.requireOpen(clock.instant());
        if (!PulseResult.enough(box.fromBoard(meeting))) {
            throw new Rejected("pulse-too-few", Map.of("enough", PulseResult.ENOUGH));
        }
        closing.close(pulse, me.id());
    }
}
