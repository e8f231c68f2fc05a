package id.naungan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The cookie that carries a session: set at sign-in, taken away at sign-out. */
public final class SessionCookie {

    private SessionCookie() {}

    public static Optional<Token> of(HttpServletRequest request) {
        return SessionFilter.cookie(request).map(Token::new);
    }

    public static void set(Token token, HttpServletRequest request, HttpServletResponse response) {
        add(token.text(), request, response);
    }

    /** Takes the cookie away, and with it what the browser kept of the pages. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        add("", request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }

    private static void add(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                SessionFilter.sessionCookie(token, request.isSecure()).toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
