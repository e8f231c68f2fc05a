package id.naungan.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.concurrent.ThreadLocalRandom;

/** The embedded server's port: the same at every start, unless somebody else took it. */
final class PgPort {

    // Below the range from which systems give out ports to outgoing connections.
    private static final int FROM = 20_000;
    private static final int TO = 32_000;

    private PgPort() {}

    static int of(DataFolder folder) throws IOException {
        var file = folder.portFile();
        int stored = stored(folder);
        if (free(stored)) return stored;
        int port = another();
        Durable.write(file, Integer.toString(port));
        return port;
    }

    /** The port of the last start; zero when there was none. */
    static int stored(DataFolder folder) {
        try {
            return Integer.parseInt(Files.readString(folder.portFile()).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    static boolean free(int port) {
        if (port == 0) return false;
        try {
            for (var address : InetAddress.getAllByName("localhost")) {
                try (var socket = new ServerSocket()) {
                    socket.setReuseAddress(true);
                    socket.bind(new InetSocketAddress(address, port));
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int another() throws IOException {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FROM, TO);
            if (free(port)) return port;
        }
        throw new IOException("No free port between " + FROM + " and " + TO);
    }
}
