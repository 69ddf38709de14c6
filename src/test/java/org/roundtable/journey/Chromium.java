package org.roundtable.journey;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Chromium to test with: one that is installed, or else one that is fetched now. */
final class Chromium {
    static final boolean AS_ROOT = "root".equals(System.getProperty("user.name"));

    private static final Path LOG = Path.of("target", "chromium.log");
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Map<String, String> SETTINGS =
            Map.of("DEBIAN_FRONTEND", "noninteractive", "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
    private static final List<String> COMMANDS =
            List.of("chromium", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> MAC_APPLICATIONS = List.of("Google Chrome", "Chromium", "Microsoft Edge");
    private static final List<String> WINDOWS_PROGRAMS =
            List.of("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe");

    private Chromium() {}

    /** The executable of an installed browser; empty when Playwright has put its own where it looks by itself. */
    static synchronized Optional<Path> findOrFetch() {
        return installed().or(Chromium::fetchFromDebian).or(Chromium::fetchFromPlaywright);
    }

    private static Optional<Path> installed() {
        return Stream.of(commands(), macApplications(), windowsPrograms())
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Snaps are left out: they may not read the temporary profiles that Playwright gives to a browser. */
    private static Stream<Path> commands() {
        var folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return Stream.concat(folders, Stream.of("/usr/bin", "/usr/local/bin"))
                .filter(folder -> !folder.startsWith("/snap"))
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
    }

    private static Stream<Path> macApplications() {
        return MAC_APPLICATIONS.stream()
                .map(name -> Path.of("/Applications", name + ".app", "Contents", "MacOS", name));
    }

    private static Stream<Path> windowsPrograms() {
        return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                .flatMap(variable -> Stream.ofNullable(System.getenv(variable)))
                .flatMap(folder -> WINDOWS_PROGRAMS.stream().map(program -> Path.of(folder, program)));
    }

    private static Optional<Path> fetchFromDebian() {
        if (AS_ROOT && Files.exists(Path.of("/etc/debian_version")) && run("apt-get", "update")) {
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        }
        return installed();
    }

    /** In a process of its own, since Playwright's command line ends the process it runs in. */
    private static Optional<Path> fetchFromPlaywright() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.contains("playwright"))
                .collect(Collectors.joining(File.pathSeparator));
        if (run(java, "-cp", jars, CLI.class.getName(), "install", "--only-shell", "chromium")) {
            return Optional.empty();
        }
        throw new IllegalStateException("No Chromium or Chrome is installed, and none could be fetched: see " + LOG);
    }

    private static boolean run(String... command) {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(LOG.toFile()));
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        builder.environment().putAll(SETTINGS);
        try {
            return succeeds(builder.start());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while fetching a browser", e);
        }
    }

    private static boolean succeeds(Process process) throws InterruptedException {
        if (process.waitFor(LIMIT)) {
            return process.exitValue() == 0;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return false;
    }
}
