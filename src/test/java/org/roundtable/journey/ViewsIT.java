package org.roundtable.journey;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of views is whole, so that what is proved of each of them is proved of the application. */
class ViewsIT {
    private final RouteConfiguration routes = RouteConfiguration.forRegistry(
            ApplicationRouteRegistry.getInstance(new VaadinServletContext(Server.bean(ServletContext.class))));
    private final List<View> views = Views.all();

    @Test
    void noScreenIsMissing() {
        Set<Class<? extends Component>> listed = Stream.concat(views.stream(), Stream.of(Views.SET_UP))
                .map(this::screen)
                .flatMap(Optional::stream)
                .collect(toSet());
        assertThat(routes.getAvailableRoutes())
                .extracting(RouteData::getNavigationTarget)
                .isSubsetOf(listed);
    }

    @Test
    void namesAreGivenOnce() {
        assertThat(views).extracting(View::name).doesNotHaveDuplicates();
    }

    private Optional<Class<? extends Component>> screen(View view) {
        return routes.getRoute(view.path().substring(1).replaceFirst("\\?.*", ""));
    }
}
