package org.roundtable.upkeep;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.roundtable.common.TimeConfiguration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What can be asked of the program by its first word: {@code backup}, {@code restore} and {@code install}. */
public final class Commands {
    private static final int WRONG_USE = 2;

    private Commands() {}

    /** Whether the program shall do one thing and end, and not serve. */
    public static boolean asked(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Does what was asked, with the settings that the server would have.
     *
     * @return the exit code: 0 when it was done
     */
    public static int run(String[] arguments, PrintStream told, PrintStream trouble) {
        String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
        try (ConfigurableApplicationContext settings = settings(options)) {
            Map<String, Command> known = Map.of(
                    "backup", new Backup(settings.getBean(Clock.class)),
                    "restore", new Restore(),
                    "install", new Install(System.getProperty("java.class.path")));
            Command command = known.get(arguments[0]);
            if (command == null) {
                trouble.println(
                        "There is no command \"" + arguments[0]
                                + "\". There are backup [--to=file.zip], restore --from=file.zip, install [--to=folder] and count FILE; without one, it serves.");
                return WRONG_USE;
            }
            ApplicationArguments given = new DefaultApplicationArguments(options);
            told.println(command.run(DatabaseAddress.of(settings.getEnvironment()), given));
            return 0;
        } catch (CannotStart refused) {
            trouble.println(refused.why() + " " + refused.remedy());
            return 1;
        }
    }

    private static ConfigurableApplicationContext settings(String[] options) {
        return new SpringApplicationBuilder(TimeConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(options);
    }
}
