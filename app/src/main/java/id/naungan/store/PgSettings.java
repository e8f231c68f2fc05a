package id.naungan.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings of the embedded PostgreSQL, given on the command line, where neither a forgotten configuration file nor
 * {@code alter system} can weaken them.
 */
enum PgSettings {
    /** What is acknowledged survives a power cut. */
    DURABLE(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on")),
    /** For tests that throw the database away. */
    SCRATCH(Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off"));

    private final Map<String, String> safety;

    PgSettings(Map<String, String> safety) {
        this.safety = safety;
    }

    /** What a running server must answer to {@code show}. */
    Map<String, String> expected() {
        var expected = new LinkedHashMap<>(safety);
        expected.put("data_checksums", "on");
        return expected;
    }

    List<String> arguments(Path cluster, Path logs, int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.putAll(safety);
        reach(settings, port);
        size(settings);
        log(settings, logs);
        var arguments = new ArrayList<>(List.of("-D", cluster.toString()));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    private static void reach(Map<String, String> settings, int port) {
        settings.put("listen_addresses", "localhost");
        settings.put("unix_socket_directories", "");
        settings.put("port", Integer.toString(port));
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "80");
        settings.put("timezone", "UTC");
        settings.put("cluster_name", "naungan");
    }

    private static void size(Map<String, String> settings) {
        settings.put("shared_buffers", "128MB");
        settings.put("effective_cache_size", "1GB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "64MB");
        settings.put("random_page_cost", "1.1");
        // Our queries are short; compiling them costs more than it saves, and memory in every connection.
        settings.put("jit", "off");
        settings.put("wal_compression", "on");
        settings.put("min_wal_size", "80MB");
        settings.put("max_wal_size", "1GB");
    }

    /** Starts, stops and recoveries only: an error's text and its statement may hold a child's data. */
    private static void log(Map<String, String> settings, Path logs) {
        settings.put("log_min_messages", "log");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_parameter_max_length_on_error", "0");
        settings.put("log_statement", "none");
        settings.put("log_checkpoints", "off");
        settings.put("log_timezone", "UTC");
        settings.put("logging_collector", "on");
        settings.put("log_directory", logs.toString());
        // Seven files, one per weekday, each begun anew when its day returns.
        settings.put("log_filename", "postgres-%a.log");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.put("log_truncate_on_rotation", "on");
    }
}
