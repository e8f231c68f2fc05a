package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.FOLDER_UNUSABLE;
import static id.naungan.store.StartupRefused.Why.NEWER_DATA;
import static id.naungan.store.StartupRefused.Why.OTHER_MIGRATIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Keeps a program from opening data that a newer one has written. */
record DataVersion(DataFolder folder, MigrationVersion ours) {

    private static final Pattern FILE = Pattern.compile("V(.+?)__.*\\.sql");

    /** Compares with the highest migration this program carries, written in SQL or in Java. */
    static DataVersion of(DataFolder folder, Stream<MigrationVersion> inJava) throws IOException {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/V*__*.sql");
        var inSql = Arrays.stream(scripts)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .map(name -> MigrationVersion.fromVersion(name.group(1)));
        var ours = Stream.concat(inSql, inJava).max(MigrationVersion::compareTo);
        return new DataVersion(folder, ours.orElse(MigrationVersion.EMPTY));
    }

    /** Cheap look at the folder, before the database starts. */
    void refuseNewerFolder() throws IOException {
        if (!Files.exists(folder.versionFile())) return;
        var found = MigrationVersion.fromVersion(
                Files.readString(folder.versionFile()).strip());
        if (found.compareTo(ours) > 0) throw new StartupRefused(NEWER_DATA, folder.root(), found, ours);
    }

    /** The same by the migrations the database has seen. */
    void refuseNewerDatabase(Flyway flyway) {
        for (var migration : flyway.info().all()) {
            if (unknownToUs(migration.getState())) {
                throw new StartupRefused(NEWER_DATA, folder.root(), migration.getVersion(), ours);
            }
        }
    }

    void migrate(Flyway flyway) {
        try {
            flyway.migrate();
            Durable.write(folder.versionFile(), ours.getVersion() + System.lineSeparator());
        } catch (FlywayValidateException e) {
            throw new StartupRefused(OTHER_MIGRATIONS, e, folder.root(), e.getMessage());
        } catch (IOException e) {
            throw new StartupRefused(FOLDER_UNUSABLE, e, folder.root());
        }
    }

    private static boolean unknownToUs(MigrationState state) {
        return switch (state) {
            case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
            default -> false;
        };
    }
}
