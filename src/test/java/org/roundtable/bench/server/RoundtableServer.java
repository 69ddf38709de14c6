package org.roundtable.bench.server;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.roundtable.Roundtable;
import org.roundtable.live.LiveScreens;
import org.roundtable.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application as people run it, on the town that lies in the working folder. Takes the port of the bench, then
 * settings of the application; {@code --bench.passwords=real} keeps the costly hash, {@code --bench.send-buffer} says how
 * many bytes the system takes for a browser that does not read.
 */
public final class RoundtableServer {
    private RoundtableServer() {}

    public static void main(String[] arguments) throws Exception {
        List<String> settings = Arrays.asList(arguments).subList(1, arguments.length);
        boolean costly = settings.contains("--bench.passwords=real");
        var application = new SpringApplicationBuilder(Roundtable.class, Casting.class, World.class, Sitting.class)
                .sources(costly ? new Class<?>[0] : new Class<?>[] {EasyPasswords.class})
                .sources(SendBuffer.class)
                .run(settings.toArray(String[]::new));
        EmptyView.openIn(application.getBean(ServletContext.class));
        Town town = Town.read(Path.of(""));
        Sitting sitting = application.getBean(Sitting.class);
        Casting casting = application.getBean(Casting.class);
        int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        new Control()
                .on(Command.VOTE, said -> casting.asked(town, said))
                .on(Command.MEETING, said -> sitting.begin(town.boards().get(Town.CROWD)))
                .on(Command.ITEM, said -> sitting.soon(Integer.parseInt(said.getLast())))
                .on(Command.PUT, said -> sitting.put())
                .on(Command.STATEMENTS, said -> statements(application))
                .on(
                        Command.SCREENS,
                        said -> application.getBean(LiveScreens.class).count())
                .obey(Integer.parseInt(arguments[0]), port);
    }

    private static long statements(ConfigurableApplicationContext application) {
        var statistics = application
                .getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        return statistics.getPrepareStatementCount();
    }
}
