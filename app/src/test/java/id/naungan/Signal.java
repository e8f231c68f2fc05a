package id.naungan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between a phone and the application, as a line that can be cut, or left open without a word getting through. */
public final class Signal implements AutoCloseable {

    /** How the line behaves. */
    public enum Kind {
        GOOD,
        /** Connections break, new ones too. */
        LOST,
        /** Connections stand and nothing comes back. */
        LYING
    }

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Kind kind = Kind.GOOD;

    public Signal(int target) {
        this.target = target;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    public void becomes(Kind changed) {
        kind = changed;
        if (changed != Kind.LYING) open.forEach(Signal::hangUp);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var phone = entrance.accept();
                if (kind == Kind.LOST) hangUp(phone);
                else connect(phone);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket phone) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(phone);
        open.add(server);
        Thread.ofVirtual().start(() -> carry(phone, server));
        Thread.ofVirtual().start(() -> carry(server, phone));
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var bytes = new byte[8192];
            for (int read; (read = in.read(bytes)) >= 0; ) {
                if (kind == Kind.LYING) continue;
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // The line was cut, by whoever.
        } finally {
            hangUp(from);
            hangUp(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        becomes(Kind.LOST);
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
