import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Prints the home folder of the Maven that maven-wrapper.properties names, fetching it into the user's Maven folder
 * the first time. It is Java, since a JDK is all that mvnw and mvnw.cmd can count on.
 */
static final Path HERE = Path.of(".mvn", "wrapper");

void main() {
    try {
        IO.println(home());
    } catch (Exception e) {
        System.err.println("Maven 3.8 or newer is needed. None was found, and it could not be fetched: " + e);
        System.err.println("Install Maven 3.8 or newer, or check this machine's connection and proxy.");
        System.exit(1);
    }
}

Path home() throws Exception {
    var settings = new Properties();
    try (var in = Files.newBufferedReader(HERE.resolve("maven-wrapper.properties"))) {
        settings.load(in);
    }
    var url = URI.create(settings.getProperty("distributionUrl"));
    var name = Path.of(url.getPath()).getFileName().toString().replace("-bin.zip", "");
    var home = Path.of(System.getProperty("user.home"), ".m2", "wrapper", "dists", "roundtable", name);
    if (Files.notExists(home)) {
        System.err.println("Fetching Maven, once, from " + url);
        var zip = fetch(url);
        verify(zip, settings.getProperty("distributionSha512Sum"));
        unpack(zip, home);
    }
    return home;
}

byte[] fetch(URI url) throws Exception {
    useProxyOfEnvironment();
    var client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20));
    try (var http = client.build()) {
        var request = HttpRequest.newBuilder(url).timeout(Duration.ofMinutes(5)).build();
        var response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the server answered " + response.statusCode());
        }
        return response.body();
    }
}

void useProxyOfEnvironment() {
    var value = System.getenv().getOrDefault("https_proxy", System.getenv().getOrDefault("HTTPS_PROXY", ""));
    if (value.contains("://")) {
        var proxy = URI.create(value);
        System.setProperty("https.proxyHost", proxy.getHost());
        System.setProperty("https.proxyPort", String.valueOf(proxy.getPort() < 0 ? 80 : proxy.getPort()));
    }
}

void verify(byte[] zip, String expected) throws Exception {
    var actual = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(zip));
    if (!actual.equals(expected)) {
        throw new IOException("its SHA-512 is not the expected one but " + actual);
    }
}

/** Unpacks beside the final folder and then renames, so that a folder that exists is always whole. */
void unpack(byte[] zip, Path home) throws IOException {
    Files.createDirectories(home.getParent());
    var part = Files.createTempDirectory(home.getParent(), "part");
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            var target = part.resolve(entry.getName()).normalize();
            if (!entry.isDirectory() && target.startsWith(part)) {
                Files.createDirectories(target.getParent());
                Files.copy(in, target);
            }
        }
    }
    var unpacked = part.resolve(home.getFileName());
    unpacked.resolve("bin", "mvn").toFile().setExecutable(true);
    Files.move(unpacked, home);
    Files.delete(part);
}
