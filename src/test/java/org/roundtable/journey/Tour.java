package org.roundtable.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Goes through all views, each as the person it is for; everybody signs in once. */
final class Tour {
    private static final String STILL = """
            () => document.getAnimations().every(moving => moving.playState !== 'running'
                || moving.effect.getComputedTiming().endTime === Infinity)""";

    private static final int GUIDES = 2;

    private Tour() {}

    /** Two go at once, each through every other view: looking takes a core, and the server hardly one. */
    static void ofAllViews(BiConsumer<View, Page> look) {
        List<View> views = Views.all();
        try (ExecutorService guides = Executors.newFixedThreadPool(GUIDES)) {
            List<Future<?>> tours = new ArrayList<>();
            for (int first = 0; first < GUIDES; first++) {
                List<View> share = everyOther(views, first);
                tours.add(guides.submit(() -> guide(share, look)));
            }
            for (Future<?> tour : tours) {
                tour.get();
            }
        } catch (ExecutionException | InterruptedException broken) {
            throw new IllegalStateException("The tour was broken off", broken);
        }
    }

    private static List<View> everyOther(List<View> views, int first) {
        return IntStream.range(0, views.size())
                .filter(place -> place % GUIDES == first)
                .mapToObj(views::get)
                .toList();
    }

    private static void guide(List<View> views, BiConsumer<View, Page> look) {
        try {
            Map<String, List<View>> byPerson =
                    views.stream().collect(Collectors.groupingBy(View::who, LinkedHashMap::new, Collectors.toList()));
            byPerson.forEach((who, theirs) -> {
                try (Visitor visitor = Visitor.atDesk()) {
                    if (!who.equals(View.NOBODY)) {
                        visitor.signInAs(who);
                    }
                    theirs.forEach(view -> show(view, visitor, look));
                }
            });
        } finally {
            Browsers.close();
        }
    }

    /** Looks at the one view that needs an application without accounts. */
    static void ofSetUp(Path folder, BiConsumer<View, Page> look) {
        try (AppProcess fresh = new AppProcess(folder);
                Visitor visitor = Visitor.at(Visitor.DESK, ColorScheme.LIGHT, "en-US", fresh::url)) {
            show(Views.SET_UP, visitor, look);
        }
    }

    /** Makes the screen in front of somebody another, without opening the view again. */
    static void turn(Page page, int width, ColorScheme colours) {
        page.setViewportSize(width, width == Visitor.PHONE ? 844 : 900);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        settle(page);
    }

    /** Waits until nothing moves on it. */
    static void settle(Page page) {
        page.waitForFunction(STILL);
    }

    /** Makes the screen as tall as what is on it, so that nothing lies under the bar at its foot. */
    static void unroll(Page page, int tallest) {
        int height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(page.viewportSize().width, Math.min(tallest, height));
    }

    /** Leaves the last view before it turns the screen: what nobody looks at need not be laid out anew. */
    private static void show(View view, Visitor visitor, BiConsumer<View, Page> look) {
        visitor.page().navigate("about:blank");
        turn(visitor.page(), Visitor.DESK, ColorScheme.LIGHT);
        view.show(visitor);
        look.accept(view, visitor.page());
    }
}
