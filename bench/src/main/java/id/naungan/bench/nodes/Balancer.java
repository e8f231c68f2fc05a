package id.naungan.bench.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes connections on to the nodes in turn, leaving out those that do not answer: what any balancer does, and no more. */
final class Balancer implements AutoCloseable {

    private static final int HEALTH_MILLIS = 500;
    private static final int CONNECT_MILLIS = 1_000;

    private final ServerSocket door;
    private final List<Integer> ports;
    private final Set<Integer> down = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean open = true;

    Balancer(List<Integer> ports) throws IOException {
        this.ports = List.copyOf(ports);
        this.door = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
        Thread.ofVirtual().start(this::look);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void accept() {
        while (open) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> serve(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        for (int i = 0; i < ports.size(); i++) {
            int port = ports.get(Math.floorMod(turn.getAndIncrement(), ports.size()));
            if (down.contains(port)) continue;
            try {
                var node = connect(port);
                Thread.ofVirtual().start(() -> pump(guest, node));
                pump(node, guest);
                return;
            } catch (IOException e) {
                down.add(port);
            }
        }
        shut(guest);
    }

    private static Socket connect(int port) throws IOException {
        var node = new Socket();
        node.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
        node.setTcpNoDelay(true);
        return node;
    }

    /** When one side ends, both do. */
    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The other side has gone.
        }
        shut(from);
        shut(to);
    }

    private void look() {
        while (open) {
            for (int port : ports) {
                if (healthy(port)) down.remove(port);
                else down.add(port);
            }
            try {
                Thread.sleep(HEALTH_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean healthy(int port) {
        try (var node = connect(port)) {
            node.setSoTimeout(5 * CONNECT_MILLIS);
            node.getOutputStream()
                    .write("GET /masuk HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(node.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).equals("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Gone already.
        }
    }

    @Override
    public void close() throws IOException {
        open = false;
        door.close();
    }
}
