package org.roundtable;

import org.roundtable.upkeep.Commands;
import org.roundtable.upkeep.Shutdown;
import org.roundtable.upkeep.StartCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: the planning table of community advisory boards. */
@SpringBootApplication
public class Roundtable {
    public static void main(String[] args) {
        if (Commands.asked(args)) {
            System.exit(Commands.run(args, System.out, System.err));
        }
        SpringApplication application = new SpringApplication(Roundtable.class);
        application.addInitializers(new StartCheck());
        Shutdown.onTermination(application.run(args));
    }
}
