package org.roundtable.bench.server;

import java.nio.file.Path;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.voting.PollId;
import tools.jackson.databind.json.JsonMapper;

/** The boards that are measured, as they were put into the database. */
public record Town(List<Table> boards) {
    /** Places of boards in the list. */
    public static final int WARM_UP = 0;

    public static final int CROWD = 1;
    public static final int SMALL = 2;

    public static final int PEOPLE = 2_000;
    public static final int WARM_UP_WATCHERS = 100;
    public static final int SEATS = 100;
    public static final int SMALL_BOARDS = 20;
    public static final int SMALL_WATCHERS = 50;
    public static final int SMALL_SEATS = 25;

    /** On the agenda of a meeting, which goes round and round. */
    public static final int ITEMS = 8;

    private static final String FILE = "town.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** The account number so and so, which signs in with the password of tests. */
    public static String email(int person) {
        return "person" + person + "@bench.example";
    }

    /** What an item of a meeting is called. */
    public static String item(int number) {
        return "Part #" + number + ';';
    }

    public static Town read(Path folder) {
        return JSON.readValue(folder.resolve(FILE), Town.class);
    }

    void write(Path folder) {
        JSON.writeValue(folder.resolve(FILE), this);
    }

    /**
     * A board with one initiative that is discussed and voted on.
     *
     * @param page where the initiative is
     * @param firstPerson the number of the first account of those who watch; the seated ones come first
     */
    public record Table(long board, long poll, String page, int firstPerson, List<Long> seated) {
        BoardId id() {
            return new BoardId(board);
        }

        PollId pollId() {
            return new PollId(poll);
        }

        PersonId voter(int number) {
            return new PersonId(seated.get(number % seated.size()));
        }
    }
}
