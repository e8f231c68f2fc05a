package id.naungan.bench.measure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The browser of all virtual clients: keep-alive, the session's cookie, no redirects followed. */
public final class Web implements AutoCloseable {

    /** One exchange to be done; `fits` says whether the answer is the right one. */
    public record Call(HttpRequest request, Expected fits, int items) {

        Call(HttpRequest request, Expected fits) {
            this(request, fits, 1);
        }
    }

    /** What a right answer looks like. */
    @FunctionalInterface
    public interface Expected {
        boolean of(HttpResponse<byte[]> answer);

        static Expected status(int status) {
            return answer -> answer.statusCode() == status;
        }

        static Expected page(int least) {
            return answer -> answer.statusCode() == 200 && answer.body().length >= least;
        }

        /** An answer of the outbox that took them all. */
        static Expected taken(int all) {
            return answer -> answer.statusCode() == 200 && text(answer).split("\"TAKEN\"", -1).length == all + 1;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final boolean gzip;
    private final HttpClient http;

    public Web(URI address, boolean gzip) {
        this.address = address;
        this.gzip = gzip;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    public HttpRequest get(Actor who, String path) {
        return request(who, path).GET().build();
    }

    public HttpRequest form(Actor who, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(who, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    public HttpRequest json(Actor who, String path, String body) {
        return request(who, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** A form with one file. */
    public HttpRequest file(Actor who, String path, Map<String, String> fields, String name, byte[] content) {
        var boundary = "naungan-bench-0123456789";
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) ->
                part(body, boundary, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, boundary, "name=\"file\"; filename=\"" + name + "\"", content);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(who, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(Actor who, String path) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Cookie", who.cookie())
                .header("X-XSRF-TOKEN", Actor.CSRF)
                .header("Accept-Language", "id");
        return gzip ? request.header("Accept-Encoding", "gzip") : request;
    }

    /** The lines of a stream as they come. */
    public Stream<String> lines(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    }

    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    public static String text(HttpResponse<byte[]> answer) {
        try {
            boolean zipped =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            var bytes = zipped
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
