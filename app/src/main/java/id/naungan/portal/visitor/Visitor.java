package id.naungan.portal.visitor;

import id.naungan.web.Ui;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * On the pages of the portal everybody is a visitor, also who is signed in: the only cookie a request keeps is the language, which the
 * address may say instead. Pages that people at work read too ask who comes.
 */
public final class Visitor extends OncePerRequestFilter {

    /** What visitors and people at work both read; whoever is signed in keeps his or her own pages around it. */
    private static final String[] SHARED = {"/", "/glosarium", "/bantuan", "/privasi", "/cek", "/cek/*"};

    private static final String[] PAGES = {
        "/cari-lks",
        "/cari-lks/**",
        "/periksa",
        "/statistik",
        "/statistik/**",
        "/data-terbuka",
        "/data-terbuka/**",
        "/bantuan/keluarga",
        "/bantuan/pendiri"
    };

    private static final String LANGUAGE = "bahasa";
    private static final String SESSION = "naungan";
    private static final List<PathPattern> OURS = patterns(PAGES);
    private static final List<PathPattern> BOTH = patterns(SHARED);

    /** An address of the portal that keeps the language of the page it stands on. */
    public static String to(Ui ui, String address) {
        var said = ui.asked("lang");
        if (!said.equals("en") && !said.equals("id")) return address;
        var parts = address.split("#", 2);
        var anchor = parts.length > 1 ? "#" + parts[1] : "";
        return parts[0] + (parts[0].contains("?") ? "&" : "?") + "lang=" + said + anchor;
    }

    /** Whether an answer to this request is the same for everybody. */
    static boolean nobody(HttpServletRequest request) {
        var path = request.getRequestURI();
        return among(OURS, path)
                || among(BOTH, path) && cookie(request, SESSION).isEmpty();
    }

    private static List<PathPattern> patterns(String... paths) {
        return Stream.of(paths).map(PathPatternParser.defaultInstance::parse).toList();
    }

    private static boolean among(List<PathPattern> patterns, String path) {
        var parsed = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(name) && !c.getValue().isBlank())
                .map(Cookie::getValue)
                .findFirst();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? !nobody(request) : !among(OURS, failed);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Nobody(request), response);
    }

    private static final class Nobody extends HttpServletRequestWrapper {

        private final Cookie @Nullable [] cookies;

        Nobody(HttpServletRequest request) {
            super(request);
            var query = request.getQueryString();
            var said = query == null ? List.<String>of() : Arrays.asList(query.split("&"));
            var language = said.contains("lang=en")
                    ? Optional.of("en")
                    : said.contains("lang=id") ? Optional.of("id") : cookie(request, LANGUAGE);
            cookies = language.map(l -> new Cookie[] {new Cookie(LANGUAGE, l.equals("en") ? "en" : "id")})
                    .orElse(null);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return cookies;
        }
    }
}
