package id.naungan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.Naungan;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** What a person reads instead of a stack trace. */
class StartIsRefusedTest {

    private final DataFolder folder = TestDatabase.folder("refused");

    @Test
    void whenThePortIsTaken() throws Exception {
        try (var somebody = new ServerSocket(0);
                var program = ChildProgram.product(
                        Naungan.class,
                        Map.of(
                                "NAUNGAN_HOME", folder.root().toString(),
                                "NAUNGAN_PORT", Integer.toString(somebody.getLocalPort())))) {
            assertThat(program.ended())
                    .contains("Port " + somebody.getLocalPort() + " sudah dipakai")
                    .contains("NAUNGAN_PORT=")
                    .doesNotContain("\tat ");
            assertThat(program.process().exitValue()).isEqualTo(2);
        }
    }

    @Test
    void whenTheDataFolderIsFromANewerVersion() throws Exception {
        Files.writeString(folder.versionFile(), "99.1\n");
        try (var program = ChildProgram.product(
                Naungan.class, Map.of("NAUNGAN_HOME", folder.root().toString(), "NAUNGAN_PORT", "0"))) {
            assertThat(program.ended())
                    .contains("lebih baru")
                    .contains("newer version")
                    .contains("99.1")
                    .doesNotContain("\tat ");
            assertThat(program.process().exitValue()).isEqualTo(3);
        }
        assertThat(folder.cluster()).doesNotExist();
    }

    @Test
    void notWhenTheDataFolderIsOlderOrOurs() throws Exception {
        Files.writeString(folder.versionFile(), "1.9\n");
        new DataVersion(folder, MigrationVersion.fromVersion("1.10")).refuseNewerFolder();
        assertThatThrownBy(() -> new DataVersion(folder, MigrationVersion.fromVersion("1.8")).refuseNewerFolder())
                .isInstanceOf(StartupRefused.class);
    }

    @Test
    void migrationsInJavaCountToo() throws Exception {
        var ours = DataVersion.of(folder, Stream.of(MigrationVersion.fromVersion("77")));
        assertThat(ours.ours()).isEqualTo(MigrationVersion.fromVersion("77"));
    }

    @Test
    void inSentencesThatExistForEveryReason() {
        assertThat(ResourceBundle.getBundle("messages/store").keySet()).isNotEmpty();
        for (var why : StartupRefused.Why.values()) {
            assertThat(new StartupRefused(why, "a", "b", "c").getMessage()).contains("\n\n");
        }
    }
}
