package id.naungan.bench.incident;

import id.naungan.bench.Node;
import id.naungan.bench.measure.Actor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One open screen: a connection of its own that does nothing but listen, as a browser's stream does. */
final class Screen implements AutoCloseable {

    private static final Pattern ABOUT = Pattern.compile("/insiden/([0-9a-f-]{36})");

    private final Socket line;
    private final Map<UUID, Long> heard = new ConcurrentHashMap<>();
    private volatile boolean open;

    Screen(Node node, Actor who) throws IOException {
        line = new Socket(InetAddress.getLoopbackAddress(), node.port());
        line.setTcpNoDelay(true);
        line.getOutputStream()
                .write(("GET /siaga HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nCookie: " + who.cookie()
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        Thread.startVirtualThread(this::listen);
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8), 512)) {
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                if (text.startsWith("event:sambung")) open = true;
                if (!text.startsWith("data:{")) continue;
                long now = System.nanoTime();
                var about = ABOUT.matcher(text);
                if (about.find()) heard.putIfAbsent(UUID.fromString(about.group(1)), now);
            }
        } catch (IOException e) {
            // The node stops, or the measurement is over.
        }
        open = false;
    }

    boolean open() {
        return open;
    }

    /** When it heard of that incident, or null. */
    Long heard(UUID incident) {
        return heard.get(incident);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
