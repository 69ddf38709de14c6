package org.roundtable.voting.count.command;

/** What {@code count --help} says. */
final class Help {
    static final String TEXT = """
            java -jar roundtable.jar count FILE [settings]

            Counts a file of ballots again and prints the winners and every step that led to them.

            FILE  .blt (ranked ballots), .soc .soi .toc .toi (PrefLib), .pb (Pabulib), .csv (a first row
                  "papers,<names>", then how many ballots and the rank each gives; after "approvals" an x for each
                  option named, after "scores" a number), .json (the record of a poll as Roundtable publishes it)

            --method M   stv           several seats, Scottish rules: usual for .blt
                         irv           instant runoff: usual for .soc and .soi
                         schulze       strongest paths: usual for .toc and .toi
                         equal-shares  a budget by the Method of Equal Shares
                         greedy        a budget by votes
                         approval      whoever is named on most ballots
                         majority      whoever is first on enough ballots
                         score         the best mean, of a .csv file of scores
                         A .pb file is counted by its own rule, a .json record by its own method.
            --seats N    how many are elected; usual: as the file says, else 1
            --rule R     irv: over-vote=exhausts|passed-over, skipped-rank=passed-over|exhausts|two-exhaust,
                              duplicate-rank=passed-over|exhausts, exhausted=leaves-the-base|stays-in-the-base,
                              tie=earlier-rounds-then-lot|lot, several with commas
                         schulze: winning-votes or margins
                         .pb: greedy, greedy-no-skip, greedy-threshold, equalshares, equalshares/add1,
                              equalshares/add1-exhaustive
                         score: mean, median or sum
                         majority: more-than:1/2 or at-least:2/3, with :cast for another base than valid ballots
            --lots A,B   options (ids of projects) in the order in which lots were drawn, the best placed first; with
                         semicolons between them when a name has a comma
            --seed WORD  without --lots, the order that is worked out from this word (SHA-256 of the word, a line feed
                         and the name) decides a tie that is left to the lot; usual: roundtable
            --json       the result as JSON on standard output
            --help       this

            Ends with 0 when it was counted, and with 2 and a reason, with its line, when the file or the use is wrong.
            """;

    private Help() {}
}
