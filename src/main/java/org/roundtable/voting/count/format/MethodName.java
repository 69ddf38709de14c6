package org.roundtable.voting.count.format;

import org.roundtable.voting.count.Question;

/** What each way of counting is called in files and on the command line. */
final class MethodName {
    private MethodName() {}

    static String of(Question question) {
        return switch (question) {
            case Question.Stv stv -> "stv";
            case Question.Irv irv -> "irv";
            case Question.StrongestPaths paths -> "schulze";
            case Question.SharedBudget shares -> "equal-shares";
            case Question.Greedy greedy -> "greedy";
            case Question.Choose choose when choose.rules().threshold() != null -> "majority";
            case Question.Choose choose -> "approval";
            case Question.Score score -> "score";
            case Question.Motion motion -> "motion";
            case Question.Dates dates -> "dates";
        };
    }
}
