package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.DATABASE;
import static id.naungan.store.StartupRefused.Why.NOT_DURABLE;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server inside a data folder: durable, reachable from this machine only, gone when the program is gone. */
public final class PgServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PgServer.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    /** Replaying the log after a crash takes as long as it takes; a server that answers nothing at all is given up sooner. */
    private static final Duration RECOVERY_PATIENCE = Duration.ofMinutes(10);

    private static final Duration SILENCE_PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> BUSY_STARTING = Set.of("57P03");

    private final DataFolder folder;
    private final int port;
    private final @Nullable FolderLock lock;
    private final @Nullable PgSupervisor supervisor;

    private PgServer(DataFolder folder, int port, @Nullable FolderLock lock, @Nullable PgSupervisor supervisor) {
        this.folder = folder;
        this.port = port;
        this.lock = lock;
        this.supervisor = supervisor;
    }

    /** Starts the folder's server and stays its master until closed. */
    public static PgServer start(DataFolder folder) {
        return start(folder, FolderLock.take(folder), PgSettings.DURABLE);
    }

    /** The folder's server: the one another program runs, else one of our own. */
    public static PgServer attach(DataFolder folder) {
        long deadline = System.nanoTime() + SILENCE_PATIENCE.toNanos();
        while (true) {
            var lock = FolderLock.tryTake(folder);
            if (lock.isPresent()) return start(folder, lock.get(), PgSettings.DURABLE);
            // The other program may be starting, or just about to end.
            var guest = new PgServer(folder, PgPort.stored(folder), null, null);
            try (var connection = guest.connect(guest.owner())) {
                return guest;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) throw unusable(folder, e);
                pause(folder);
            }
        }
    }

    static PgServer start(DataFolder folder, FolderLock lock, PgSettings settings) {
        PgServer server = null;
        try {
            server = launch(folder, lock, settings);
            server.awaitReady();
            try (var superuser = server.connect("postgres", server.login(PgCluster.SUPERUSER))) {
                server.verify(superuser, settings);
                PgRoles.install(superuser, folder.secrets());
            }
            return server;
        } catch (IOException | InterruptedException | SQLException e) {
            if (server != null) server.close();
            lock.close();
            throw unusable(folder, e);
        } catch (StartupRefused e) {
            if (server != null) server.close();
            lock.close();
            throw e;
        }
    }

    private static PgServer launch(DataFolder folder, FolderLock lock, PgSettings settings)
            throws IOException, InterruptedException {
        var host = PgHost.of(folder.root());
        var binaries = PgBinaries.unpackedIn(folder.programs());
        if (folder.ownsPrograms()) binaries.deleteOthers();
        var cluster = folder.cluster();
        new PgCluster(folder, host, binaries).prepare();
        new PgLeftovers(cluster).clear();
        int port = PgPort.of(folder);
        var command = host.supervised(binaries.program("postgres"), settings.arguments(cluster, folder.logs(), port));
        var supervisor = new PgSupervisor(command, folder.logs().resolve("postgres-start.log"));
        return new PgServer(folder, port, lock, supervisor);
    }

    /** Address of the product's database. */
    public String url() {
        return url(PgRoles.DATABASE);
    }

    /** Owns all objects and runs the migrations. */
    public Login owner() {
        return login(PgRoles.OWNER);
    }

    /** Owns nothing; everything the application does runs as this role. */
    public Login app() {
        return login(PgRoles.APP);
    }

    /** Whether another program runs the server, which then outlives this object. */
    public boolean attached() {
        return supervisor == null;
    }

    public int port() {
        return port;
    }

    public Connection connect(Login login) throws SQLException {
        return connect(PgRoles.DATABASE, login);
    }

    Login superuser() {
        return login(PgCluster.SUPERUSER);
    }

    Connection connect(String database, Login login) throws SQLException {
        return DriverManager.getConnection(url(database), login.name(), login.password());
    }

    String url(String database) {
        // Without the server's details an exception's text holds no values of the row that failed.
        return "jdbc:postgresql://localhost:" + port + "/" + database
                + "?logServerErrorDetail=false&ApplicationName=naungan&tcpKeepAlive=true";
    }

    private Login login(String role) {
        return new Login(role, folder.secrets().named(role));
    }

    private void awaitReady() throws InterruptedException {
        long began = System.nanoTime();
        while (true) {
            try (var connection = connect("postgres", superuser())) {
                return;
            } catch (SQLException e) {
                var patience =
                        BUSY_STARTING.contains(String.valueOf(e.getSQLState())) ? RECOVERY_PATIENCE : SILENCE_PATIENCE;
                var failure = supervisor == null ? null : supervisor.failure();
                if (failure != null) throw new StartupRefused(DATABASE, failure, folder.root());
                if (System.nanoTime() - began > patience.toNanos()) throw unusable(folder, e);
                Thread.sleep(30);
            }
        }
    }

    private static void pause(DataFolder folder) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw unusable(folder, e);
        }
    }

    /** That the server is the one of this folder and will not lose what it acknowledges. */
    private void verify(Connection superuser, PgSettings settings) throws SQLException {
        var found = show(superuser, "data_directory");
        if (!found.equals(folder.cluster().toString())) throw new StartupRefused(DATABASE, found, folder.root());
        for (var setting : settings.expected().entrySet()) {
            var value = show(superuser, setting.getKey());
            if (!value.equals(setting.getValue())) throw new StartupRefused(NOT_DURABLE, setting.getKey(), value);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static StartupRefused unusable(DataFolder folder, Exception e) {
        if (e instanceof InterruptedException) Thread.currentThread().interrupt();
        return new StartupRefused(DATABASE, e, String.valueOf(e.getMessage()), folder.root());
    }

    @Override
    public void close() {
        if (supervisor == null) return;
        try {
            if (!supervisor.stop(STOP_PATIENCE)) log.warn("PostgreSQL needs longer than {} to stop", STOP_PATIENCE);
        } catch (IOException e) {
            log.warn("PostgreSQL could not be stopped: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (lock != null) lock.close();
    }
}
