package org.roundtable.voting;

import java.util.List;

/** How a question is put and counted. */
public enum PollMethod {
    /** The plain vote: yes, no, or abstain. */
    YES_NO(Paper.MOTION, Way.Motion.class, true),

    /** Whether everybody can live with it. One person who blocks, and says why, stops it. */
    CONSENT(Paper.MOTION, Way.Motion.class, false),

    /** One option, or several; those that most people name win. */
    CHOICE(Paper.MARKS, Way.Choose.class, true),

    /** A number for each option; the best mean or median wins. */
    SCORE(Paper.NUMBERS, Way.Score.class, true),

    /** So many dots to be placed on options; the most dots win. */
    DOTS(Paper.NUMBERS, Way.Dots.class, true),

    /** Ranked, one winner, instant runoff. */
    RUNOFF(Paper.RANKS, Way.Runoff.class, true),

    /** Ranked, one winner, Schulze's strongest paths. */
    SCHULZE(Paper.RANKS, Way.Strongest.class, true),

    /** Ranked, several seats, Scottish single transferable vote. */
    STV(Paper.RANKS, Way.Seats.class, true),

    /** Projects that share a budget. */
    BUDGET(Paper.MARKS, Way.Budget.class, true),

    /** When people can come. */
    DATES(Paper.SLOTS, Way.Dates.class, false);

    private final Paper paper;
    private final Class<? extends Way> way;
    private final boolean mayBeSecret;

    PollMethod(Paper paper, Class<? extends Way> way, boolean mayBeSecret) {
        this.paper = paper;
        this.way = way;
        this.mayBeSecret = mayBeSecret;
    }

    public Paper paper() {
        return paper;
    }

    /** Consent asks for written reasons, and for a date people must know who can come. */
    public boolean mayBeSecret() {
        return mayBeSecret;
    }

    /** Whether a facilitator lists what can be voted for. */
    public boolean listsOptions() {
        return paper != Paper.MOTION;
    }

    /** What can be said of a motion, in the order of the ballot paper; nothing where options are listed. */
    public List<Choice> choices() {
        return switch (this) {
            case YES_NO -> List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);
            case CONSENT -> List.of(Choice.AGREE, Choice.ABSTAIN, Choice.DISAGREE, Choice.BLOCK);
            default -> List.of();
        };
    }

    Class<? extends Way> way() {
        return way;
    }

    /** What a ballot paper looks like. */
    public enum Paper {
        MOTION,
        MARKS,
        RANKS,
        NUMBERS,
        SLOTS
    }
}
