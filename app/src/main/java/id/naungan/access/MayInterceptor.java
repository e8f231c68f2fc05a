package id.naungan.access;

import id.naungan.web.OffDuty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds every page method to its permission: a visitor is sent to sign in, a user without the permission is refused. */
@Component
class MayInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String PASSWORD_PAGE = "/akun/kata-sandi";

    private final Scopes scopes;

    MayInterceptor(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Open.class) || framework(method))
            return true;
        var scope = scopes.currentOrNull();
        if (scope == null) return toSignIn(request, response);
        var may = method.getMethodAnnotation(May.class);
        if (may != null
                && scope.offDuty()
                && scope.role().may(may.value())
                && may.value().duty()) throw new OffDuty();
        if (may == null || !scope.may(may.value())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        if (scope.mustChangePassword() && !request.getRequestURI().equals(PASSWORD_PAGE)) {
            return redirect(request, response, PASSWORD_PAGE);
        }
        return true;
    }

    /** Error pages, the language switch and public lists of the web module, which knows nothing of permissions and shows no records. */
    static boolean framework(HandlerMethod method) {
        var name = method.getBeanType().getName();
        return name.startsWith("org.springframework.") || name.startsWith("id.naungan.web.");
    }

    private static boolean toSignIn(HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!request.getMethod().equals("GET")) {
            // The page still holds what was typed: say so instead of throwing it away.
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return false;
        }
        var wanted = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return redirect(
                request,
                response,
                "/masuk" + (wanted.equals("/") ? "" : "?lanjut=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
    }

    private static boolean redirect(HttpServletRequest request, HttpServletResponse response, String to)
            throws Exception {
        // A partial update must move the whole page, not put the sign-in form inside a table.
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", to);
        else response.sendRedirect(to);
        return false;
    }
}
