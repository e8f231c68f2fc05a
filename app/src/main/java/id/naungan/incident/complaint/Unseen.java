package id.naungan.incident.complaint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Whoever opens the complaint pages is nobody: behind this filter a request has no cookie, no address and no browser, and an answer
 * can set no cookie. So no session takes part, and nothing that runs later can keep or log what is not there.
 */
class Unseen extends OncePerRequestFilter {

    /** Request attribute with the digest of the address, for the limits; it means nothing an hour later. */
    static final String CALLER = "id.naungan.incident.complaint.caller";

    static final String[] PAGES = {"/aduan", "/aduan/**", "/nomor-darurat"};

    private static final List<PathPattern> OURS =
            Stream.of(PAGES).map(PathPatternParser.defaultInstance::parse).toList();
    private static final Set<String> TELLING = Set.of(
            "cookie",
            "user-agent",
            "referer",
            "forwarded",
            "x-forwarded-for",
            "x-real-ip",
            "via",
            "from",
            "accept-language",
            "origin");
    private static final String SET_COOKIE = "Set-Cookie";

    private final Crowd crowd;

    Unseen(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = PathContainer.parsePath(failed == null ? request.getRequestURI() : failed);
        return OURS.stream().noneMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(CALLER, crowd.caller(request.getRemoteAddr()));
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(new Nobody(request), new NoCookies(response));
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        doFilterInternal(request, response, chain);
    }

    private static final class Nobody extends HttpServletRequestWrapper {

        Nobody(HttpServletRequest request) {
            super(request);
        }

        /** The language is asked for in the address; the rest of the application looks for it in this cookie. */
        @Override
        public Cookie @Nullable [] getCookies() {
            var query = getQueryString();
            var english = query != null && Arrays.asList(query.split("&")).contains("lang=en");
            return english ? new Cookie[] {new Cookie("bahasa", "en")} : null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return tells(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return tells(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !tells(name))
                    .toList());
        }

        @Override
        public String getRemoteAddr() {
            return "0.0.0.0";
        }

        @Override
        public String getRemoteHost() {
            return "0.0.0.0";
        }

        @Override
        public int getRemotePort() {
            return 0;
        }

        private static boolean tells(String header) {
            return TELLING.contains(header.toLowerCase(Locale.ROOT));
        }
    }

    private static final class NoCookies extends HttpServletResponseWrapper {

        NoCookies(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            // Nothing is kept in the reader's browser.
        }

        @Override
        public void addHeader(String name, String value) {
            if (!SET_COOKIE.equalsIgnoreCase(name)) super.addHeader(name, value);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!SET_COOKIE.equalsIgnoreCase(name)) super.setHeader(name, value);
        }
    }
}
