package org.roundtable.voting.count.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a file cannot be counted. In place of {@code {0}}, {@code {1}}… stands what it is about. */
public enum Fault {
    EMPTY("the file is empty"),
    ARCHIVE("this is a compressed archive; unpack it first"),
    UTF_16("this file is UTF-16; save it as UTF-8"),
    NOT_TEXT("this is not a text file"),
    LONG_LINE("a line of more than a million characters"),
    QUOTES("the quotes on this line do not match"),
    NAME_OF_FILE("the name of the file must end with .blt, .soc, .soi, .toc, .toi, .pb, .csv or .json"),
    RECORD("{0}"),
    NO_NAME("an option has no name"),
    SAME_NAME("two options are called {0}"),
    NO_OPTIONS("the file names no options"),
    NO_SUCH_OPTION("\"{0}\" is not an option; they are numbered from 1 to {1}"),
    RANKED_TWICE("an option is ranked twice"),
    NOT_BALLOTS("\"{0}\" is not a number of ballots"),
    TWO_NUMBERS("the first line must be two numbers, of options and of seats"),
    NOT_A_NUMBER_OF_OPTIONS("\"{0}\" is not a number of options"),
    NOT_A_NUMBER_OF_SEATS("\"{0}\" is not a number of seats"),
    NO_ZERO("the ballot does not end with 0"),
    NO_NUMBERS("there are no numbers on this line"),
    MORE_AFTER_TITLE("there is more after the title, though the first line announces {0} options"),
    ENDS_BEFORE_HEAD("the file ends before the numbers of options and seats"),
    ENDS_BEFORE_BALLOTS("the file ends before ballots"),
    ENDS_BEFORE_ZERO("the file ends before the 0 that ends the ballots"),
    ENDS_BEFORE_NAME("the file ends before the name of option {0} of {1}"),
    ENDS_BEFORE_TITLE("the file ends before the title, after {0} names"),
    ENDS_BEFORE_FIRST_BALLOT("the file ends before the first ballot"),
    FIRST_ROW("the first row must be \"papers\" (of ranks), \"approvals\" or \"scores\", and the names of the options"),
    FIRST_ROW_NAMES_NONE("the first row names no options"),
    CELLS("the row has {0} cells, and the first row {1}"),
    NOT_A_RANK("\"{0}\" is not a rank"),
    NOT_A_CROSS("\"{0}\" is not a cross, 1, 0 or empty"),
    NOT_A_SCORE("\"{0}\" is not a score"),
    BRACE("a curly bracket is not closed"),
    IN_AN_ORDER("\"{0}\" in the middle of an order"),
    NUMBERING("the names of the options are not numbered one after another"),
    HEAD_LINE("\"{0}\" is neither a head line nor a number of options"),
    NAME_EXPECTED("the name of option {0} of {1} should stand here"),
    THREE_NUMBERS("three numbers should stand here: of voters, of ballots and of different ballots"),
    SHARED_PLACE("several options share a place, which .{0} does not allow"),
    NOT_ALL_RANKED("not all options are ranked, as .{0} demands"),
    BALLOTS_ANNOUNCED("the head announces {0} ballots, but there are {1}"),
    LINES_ANNOUNCED("the head announces {0} lines of ballots, but there are {1}"),
    NAMES_ANNOUNCED("the head announces {0} names of options, but there are {1}"),
    ENDS_BEFORE_PART("the file ends before its part {0}"),
    PART_EXPECTED("the part {0} should start here"),
    NO_VALUE("\"{0}\" has no value"),
    NO_BUDGET("the part META has no budget, or none that is an amount of money"),
    BUDGET_TOO_LARGE("the budget is more than can be counted"),
    NO_META_NUMBER("the part META has no {0} that is a number"),
    META_ANNOUNCED("{0} announces {1}, but there are {2}"),
    ENDS_BEFORE_PROJECTS("the file ends before the names of the columns of projects"),
    ENDS_BEFORE_VOTES("the file ends before the names of the columns of votes"),
    PROJECT_COLUMNS("the columns project_id and cost must be among those of projects"),
    NOT_A_COST("\"{0}\" is not what a project can cost"),
    PROJECT_WITHOUT_ID("a project has no id"),
    PROJECT_TWICE("project {0} is there twice"),
    PROJECT_TOO_DEAR("the project costs more than can be counted"),
    VOTE_TYPE("vote_type must be approval, choose-1, cumulative, scoring or ordinal"),
    VOTE_COLUMNS("the columns of votes must be voter_id, vote"),
    POINT_COLUMNS("the columns of votes must be voter_id, vote and points"),
    CUT_OFF("the line is cut off before the vote"),
    NO_PROJECT("there is no project {0}"),
    PROJECT_NAMED_TWICE("the vote names project {0} twice"),
    POINTS_MISSING("the vote names {0} projects but gives points {1} times"),
    NOT_POINTS("\"{0}\" is not a whole number of points"),
    TOO_MANY("the vote names {0} projects, and {1} are allowed"),
    TOO_FEW("the vote names {0} projects, and {1} are the fewest allowed"),
    TOO_DEAR("the vote costs {0}, and {1} is the most allowed");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** In English. */
    String of(Object... about) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(about[Integer.parseInt(place.group(1))])));
    }
}
