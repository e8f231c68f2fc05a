package id.naungan.portal.visitor;

import id.naungan.web.Who;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Keeps answers of the portal for a minute, so that a crowd costs what one visitor costs; browsers ask again by the answer's mark. */
final class Kept extends OncePerRequestFilter {

    static final Duration FRESH = Duration.ofSeconds(60);
    private static final long MOST_BYTES = 24_000_000;
    private static final int LONGEST_ADDRESS = 300;
    private static final String SAID = "public, max-age=60, stale-while-revalidate=60";

    private record Answer(Instant at, byte[] body, String type, String mark, Map<String, String> headers) {}

    /** However many visitors come, connections are left for people at work. */
    static final int AT_ONCE = 6;

    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final LinkedHashMap<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    Kept(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !Visitor.nobody(request)
                || request.getAttribute(Who.ATTRIBUTE) != null
                // Asked for what does not stand in the address.
                || request.getQueryString() == null
                        && !request.getParameterMap().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        var known = key.length() > LONGEST_ADDRESS ? null : find(key);
        if (known != null) {
            send(request, response, known);
            return;
        }
        if (!entered()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var caught = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, caught);
        } finally {
            places.release();
        }
        if (caught.getStatus() != 200
                || caught.getHeader(HttpHeaders.CACHE_CONTROL) != null
                || request.isAsyncStarted()) {
            caught.copyBodyToResponse();
            return;
        }
        var answer = answer(caught);
        if (key.length() <= LONGEST_ADDRESS) keep(key, answer);
        caught.resetBuffer();
        send(request, response, answer);
    }

    private boolean entered() {
        try {
            return places.tryAcquire(3, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address and the language, which a cookie may say. */
    private static String key(HttpServletRequest request) {
        var cookies = request.getCookies();
        var language = cookies == null
                ? ""
                : Arrays.toString(Arrays.stream(cookies).map(c -> c.getValue()).toArray());
        return language + request.getRequestURI() + "?"
                + (request.getQueryString() == null ? "" : request.getQueryString());
    }

    private Answer answer(ContentCachingResponseWrapper caught) {
        var headers = new TreeMap<String, String>();
        for (var name : new String[] {
            HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN
        }) {
            var value = caught.getHeader(name);
            if (value != null) headers.put(name, value);
        }
        var body = caught.getContentAsByteArray();
        return new Answer(clock.instant(), body, String.valueOf(caught.getContentType()), mark(body), headers);
    }

    /** A weak one: what is compressed on its way is another sequence of bytes. */
    private static String mark(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SAID);
        response.addHeader(HttpHeaders.VARY, "Cookie");
        response.setHeader(HttpHeaders.ETAG, answer.mark());
        answer.headers().forEach(response::setHeader);
        if (answer.mark().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.type());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private synchronized @Nullable Answer find(String key) {
        var answer = answers.get(key);
        return answer == null || answer.at().plus(FRESH).isBefore(clock.instant()) ? null : answer;
    }

    private synchronized void keep(String key, Answer answer) {
        var before = answers.put(key, answer);
        bytes += answer.body().length - (before == null ? 0 : before.body().length);
        for (Iterator<Answer> oldest = answers.values().iterator(); bytes > MOST_BYTES && oldest.hasNext(); ) {
            bytes -= oldest.next().body().length;
            oldest.remove();
        }
    }
}
