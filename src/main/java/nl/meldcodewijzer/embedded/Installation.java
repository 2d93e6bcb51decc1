package nl.meldcodewijzer.embedded;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the data of a new database, whole or not at all.
 *
 * <p>MariaDB's own script for this trips over a space in the path, and Windows has another program for it; both feed
 * these same files to the server.
 */
record Installation(ServerSoftware software, DataFolder folder) {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    void unlessDone() throws IOException {
        if (folder.hasData()) {
            return;
        }
        var unfinished = folder.root().resolve("data.new");
        ServerSoftware.delete(unfinished);
        OwnerOnly.directory(unfinished);
        var log = folder.root().resolve("install.log");
        var process = software.process(command(unfinished))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            write(input);
        } catch (IOException e) {
            process.destroyForcibly(); // it stopped reading: its log says why
        }
        if (!succeeds(process)) {
            throw DatabaseNotStarted.withLog("De database in %s is niet aan te maken.".formatted(folder.root()), log);
        }
        Files.move(unfinished, folder.data());
    }

    private List<String> command(Path data) {
        var command = new ArrayList<>(List.of(
                software.server().toString(),
                "--no-defaults",
                "--bootstrap",
                "--console",
                "--datadir=" + data,
                "--basedir=" + software.folder(),
                "--tmpdir=" + folder.temporary(), // a server takes away what others of its kind have in a shared one
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
        command.addAll(software.platform().runAs());
        return command;
    }

    private void write(BufferedWriter input) throws IOException {
        input.write("create database if not exists mysql;\nuse mysql;\n");
        input.write("set @auth_root_socket = %s;\n".formatted(rootBySocket()));
        for (var name : SYSTEM_TABLES) {
            for (var line : Files.readAllLines(software.shared(name))) {
                if (!line.contains("@current_hostname")) { // accounts by host name: names are not looked up
                    input.write(line);
                    input.newLine();
                }
            }
        }
    }

    /** The owner of the folder may manage the database by its socket; nobody does so with a password. */
    private String rootBySocket() {
        var user = System.getProperty("user.name", "");
        if (software.platform() == Platform.WINDOWS) {
            return "null";
        }
        return user.matches("[A-Za-z0-9_.-]{1,80}") ? "'" + user + "'" : "'root'";
    }

    private static boolean succeeds(Process process) {
        try {
            if (process.waitFor(5, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
