package org.roundtable;

import java.util.List;
import org.roundtable.upkeep.Commands;
import org.roundtable.upkeep.Shutdown;
import org.roundtable.upkeep.StartCheck;
import org.roundtable.voting.count.command.CountCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: the planning table of community advisory boards. */
@SpringBootApplication
public class Roundtable {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("count")) {
            List<String> words = List.of(args).subList(1, args.length);
            System.exit(CountCommand.run(words, System.out, System.err));
        }
        if (Commands.asked(args)) {
            System.exit(Commands.run(args, System.out, System.err));
        }
        SpringApplication application = new SpringApplication(Roundtable.class);
        application.addInitializers(new StartCheck());
        Shutdown.onTermination(application.run(args));
    }
}
