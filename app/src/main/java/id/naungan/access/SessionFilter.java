package id.naungan.access;

import id.naungan.web.Who;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the session cookie and runs the rest of the request under the scope of its account. */
class SessionFilter extends OncePerRequestFilter {

    static final String COOKIE = "naungan";

    private final Sessions sessions;
    private final Scopes scopes;

    SessionFilter(Sessions sessions, Scopes scopes) {
        this.sessions = sessions;
        this.scopes = scopes;
    }

    /** Browser files are the same for everyone and may be kept for ever. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/aset/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var seen = cookie(request).map(Token::new).flatMap(sessions::seen);
        if (seen.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // Pages of a file must not stay in a shared phone's cache.
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(Who.WAITING, seen.get().waiting());
        request.setAttribute(Who.PRESSING, seen.get().pressing());
        within(seen.get().scope(), () -> {
            chain.doFilter(request, response);
            return true;
        });
    }

    private void within(Scope scope, Callable<Boolean> work) throws ServletException, IOException {
        try {
            scopes.as(scope, () -> {
                try {
                    return work.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new Carried(e);
                }
            });
        } catch (Carried e) {
            if (e.getCause() instanceof IOException io) throw io;
            throw (ServletException) e.getCause();
        }
    }

    /** Takes a checked exception through a lambda. */
    private static final class Carried extends RuntimeException {
        Carried(Exception cause) {
            super(cause);
        }
    }

    static Optional<String> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(COOKIE) && !c.getValue().isBlank())
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The cookie that carries a session, or ends it when the token is empty. */
    static ResponseCookie sessionCookie(String token, boolean secure) {
        return ResponseCookie.from(COOKIE, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(token.isEmpty() ? 0 : -1)
                .build();
    }
}
