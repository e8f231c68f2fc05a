package id.naungan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One folder, started anew for every test as a program would after a stop. */
class PgServerTest {

    private static DataFolder folder;
    private PgServer server;

    @BeforeAll
    static void folder() {
        folder = TestDatabase.folder("server");
    }

    @BeforeEach
    void start() {
        server = PgServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nothingSwitchesDurabilityOff() throws Exception {
        superuser("alter system set fsync = off");
        superuser("alter system set synchronous_commit = off");
        stop();
        start();
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
        assertThat(show("data_checksums")).isEqualTo("on");
    }

    @Test
    void onlyThisMachineReachesItAndOnlyWithAPassword() throws Exception {
        assertThat(show("listen_addresses")).isEqualTo("localhost");
        assertThat(show("unix_socket_directories")).isEmpty();
        assertThatThrownBy(() -> server.connect(new Login("postgres", "guessed")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void aSecondProgramOnTheFolderIsRefused() {
        assertThatThrownBy(() -> PgServer.start(folder))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("sedang dipakai")
                .hasMessageContaining("in use");
    }

    @Test
    void aCommandLineUsesTheRunningServerAndLeavesItRunning() throws Exception {
        try (var guest = PgServer.attach(folder)) {
            assertThat(guest.attached()).isTrue();
            assertThat(guest.port()).isEqualTo(server.port());
        }
        assertThat(show("port")).isEqualTo(Integer.toString(server.port()));
    }

    @Test
    void aDatabaseThatDiesAloneIsStartedAgain() throws Exception {
        ProcessHandle.of(ChildProgram.postmasterOf(folder)).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> show("fsync").equals("on"));
    }

    @Test
    void aServerLeftOverFromADeadProgramIsStoppedFirst() throws Exception {
        stop();
        var host = PgHost.of(folder.root());
        var program = PgBinaries.unpackedIn(folder.programs()).program("postgres");
        var arguments = PgSettings.DURABLE.arguments(folder.cluster(), folder.logs(), PgPort.of(folder));
        var orphan = new ProcessBuilder(host.command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().until(() -> Files.exists(folder.cluster().resolve("postmaster.pid")));
        start();
        assertThat(orphan.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(show("fsync")).isEqualTo("on");
    }

    @Test
    void aPidFileThatNamesAnotherProgramDoesNotStopIt() throws Exception {
        stop();
        var somebody = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                folder.cluster().resolve("postmaster.pid"),
                somebody.pid() + "\n" + folder.cluster() + "\n0\n" + server.port() + "\n\nlocalhost\n");
        start();
        assertThat(show("fsync")).isEqualTo("on");
        somebody.destroyForcibly();
    }

    @Test
    void thePortStaysUnlessSomebodyElseTookIt() throws Exception {
        int port = server.port();
        stop();
        start();
        assertThat(server.port()).isEqualTo(port);
        stop();
        try (var somebody = new ServerSocket()) {
            somebody.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            start();
            assertThat(server.port()).isNotEqualTo(port);
        }
    }

    @Test
    void theLogHoldsNoPersonalData() throws Exception {
        try (var connection = server.connect(server.owner());
                var sql = connection.createStatement()) {
            sql.execute("create table if not exists public.person (nik text primary key check (nik ~ '^[0-9]{16}$'))");
            sql.execute("insert into public.person values ('3273010101150001') on conflict do nothing");
            assertThatThrownBy(() -> sql.execute("insert into public.person values ('3273010101150001')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("3273010101150001");
            assertThatThrownBy(() -> sql.execute("insert into public.person values ('Siti Aisyah')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("Siti");
        }
        try (var logs = Files.list(folder.logs())) {
            for (var log : logs.toList()) {
                assertThat(Files.readString(log)).doesNotContain("3273010101150001", "Siti");
            }
        }
    }

    @Test
    void secretsAreForTheProgramsAccountOnly() throws Exception {
        var secrets = folder.secrets().folder();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve(PgRoles.OWNER))))
                .isEqualTo("rw-------");
    }

    private String show(String setting) throws SQLException {
        try (var connection = server.connect(server.superuser());
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select current_setting('" + setting + "')")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void superuser(String statement) throws SQLException {
        try (var connection = server.connect("postgres", server.superuser());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
