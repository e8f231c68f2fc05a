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
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One open screen: a connection of its own that does nothing but listen, and comes back as the page's script does. */
final class Screen implements AutoCloseable {

    private static final Pattern ABOUT = Pattern.compile("/insiden/([0-9a-f-]{36})");
    private static final int MOST_WAIT = 30_000;

    private final Node node;
    private final byte[] request;
    private final Map<UUID, Long> heard = new ConcurrentHashMap<>();
    private volatile boolean open;
    private volatile boolean closed;
    private volatile Socket line = new Socket();

    Screen(Node node, Actor who) {
        this.node = node;
        request = ("GET /siaga HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nCookie: " + who.cookie()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        Thread.startVirtualThread(this::stay);
    }

    private void stay() {
        int wait = 1_000;
        while (!closed) {
            if (listen()) wait = 1_000;
            if (!closed && !Reports.pause(wait + ThreadLocalRandom.current().nextInt(wait))) return;
            wait = Math.min(2 * wait, MOST_WAIT);
        }
    }

    /** Answers whether the stream was there at all. */
    private boolean listen() {
        boolean was = false;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
            line = socket;
            if (closed) return false;
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(request);
            var reader = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 512);
            var answer = reader.readLine();
            if (answer == null || !answer.startsWith("HTTP/1.1 200")) return false;
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                if (text.startsWith("event:sambung")) open = was = true;
                if (text.startsWith("data:{")) hear(text);
            }
        } catch (IOException e) {
            // It comes back.
        } finally {
            open = false;
        }
        return was;
    }

    private void hear(String text) {
        long now = System.nanoTime();
        var about = ABOUT.matcher(text);
        if (about.find()) heard.putIfAbsent(UUID.fromString(about.group(1)), now);
    }

    boolean open() {
        return open;
    }

    /** When it heard of that incident, or null. */
    @Nullable Long heard(UUID incident) {
        return heard.get(incident);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        line.close();
    }
}
