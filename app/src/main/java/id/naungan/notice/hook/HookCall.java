package id.naungan.notice.hook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST over a connection of its own. Written by hand for one reason: the address that was checked is the one that is called (a
 * client that looks the name up again can be led elsewhere in between). Redirects are not followed; of the answer only the status is read.
 */
final class HookCall {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int LONGEST_STATUS = 256;

    private HookCall() {}

    static int post(URI url, InetAddress address, String body, Map<String, String> headers) throws IOException {
        var tls = url.getScheme().equals("https");
        int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
        var until = System.nanoTime() + WHOLE.toNanos();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), (int) CONNECT.toMillis());
            plain.setSoTimeout((int) CONNECT.toMillis());
            try (var socket = tls ? secured(plain, url.getHost(), port) : plain) {
                var out = socket.getOutputStream();
                out.write(request(url, body, headers).getBytes(StandardCharsets.UTF_8));
                out.flush();
                return status(socket.getInputStream(), until);
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(URI url, String body, Map<String, String> headers) {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var text = new StringBuilder("POST ").append(path);
        if (url.getRawQuery() != null) text.append('?').append(url.getRawQuery());
        text.append(" HTTP/1.1\r\nHost: ").append(url.getHost());
        if (url.getPort() > 0) text.append(':').append(url.getPort());
        text.append(
                        "\r\nUser-Agent: Naungan\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ")
                .append(body.getBytes(StandardCharsets.UTF_8).length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        return text.append("\r\n").append(body).toString();
    }

    private static int status(InputStream in, long until) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() > LONGEST_STATUS) throw new IOException("no status line");
            if (System.nanoTime() > until) throw new SocketTimeoutException("whole call");
            line.append((char) c);
        }
        var parts = line.toString().strip().split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5]\\d\\d"))
            throw new IOException("no status line");
        return Integer.parseInt(parts[1]);
    }
}
