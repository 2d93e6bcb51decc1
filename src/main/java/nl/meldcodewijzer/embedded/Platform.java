package nl.meldcodewijzer.embedded;

import java.util.List;
import java.util.Locale;

/** The systems for which MariaDB comes along, each with the names it uses. */
enum Platform {
    LINUX("linux64", "linux", "bin/mariadbd", "share", "LD_LIBRARY_PATH"),
    MAC("macos-arm64", "osx", "bin/mariadbd", "share/mysql", "DYLD_FALLBACK_LIBRARY_PATH"),
    WINDOWS("winx64", "winx64", "bin/mysqld.exe", "share", "PATH");

    /** The last part of the artifact's name. */
    final String artifact;

    /** The folder inside the artifact. */
    final String folder;

    final String server;

    /** Where the statements for its system tables are. */
    final String shared;

    final String libraryPath;

    Platform(String artifact, String folder, String server, String shared, String libraryPath) {
        this.artifact = artifact;
        this.folder = folder;
        this.server = server;
        this.shared = shared;
        this.libraryPath = libraryPath;
    }

    static Platform current() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MAC : LINUX;
    }

    /** MariaDB refuses to run as root unless it is told to. */
    List<String> runAs() {
        return this != WINDOWS && "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
