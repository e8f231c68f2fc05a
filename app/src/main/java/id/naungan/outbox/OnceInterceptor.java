package id.naungan.outbox;

import id.naungan.access.Scopes;
import id.naungan.web.Flash;
import id.naungan.web.Stale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Any form of the form kit sent twice is done once: its hidden {@code _sekali} is claimed before the page method runs, and where
 * that ended in a redirect, the same form is led to the same place again. What was refused or failed gives its claim back.
 */
@Component
class OnceInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String CLAIM = OnceInterceptor.class.getName();

    private final FormReceipts receipts;
    private final Scopes scopes;

    OnceInterceptor(FormReceipts receipts, Scopes scopes) {
        this.receipts = receipts;
        this.scopes = scopes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // After the permission was checked.
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var id = id(request);
        if (id == null || scopes.currentOrNull() == null) return true;
        var digest = Digest.of(request.getRequestURI(), request.getParameterMap(), Raw.files(request));
        var former = receipts.claim(id, digest);
        if (former.isEmpty()) {
            request.setAttribute(CLAIM, id);
            return true;
        }
        // Either still on its way, or done with another content: both versions must not be mixed.
        if (!Arrays.equals(former.get().digest(), digest) || former.get().href().isEmpty()) throw new Stale();
        Flash.on(new ServletWebRequest(request, response)).say("outbox.once");
        response.sendRedirect(former.get().href());
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (!(request.getAttribute(CLAIM) instanceof UUID id)) return;
        request.removeAttribute(CLAIM);
        var place = response.getHeader(HttpHeaders.LOCATION);
        if (place != null && response.getStatus() / 100 == 3) receipts.settle(id, place);
        else receipts.release(id);
    }

    private static @Nullable UUID id(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return null;
        var text = request.getParameter("_sekali");
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
