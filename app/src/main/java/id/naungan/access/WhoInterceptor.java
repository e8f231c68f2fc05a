package id.naungan.access;

import id.naungan.access.domain.Places;
import id.naungan.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells the screens who is signed in. It runs before anything may refuse, so that a refusal has the person's own page around it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhoInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final Scopes scopes;
    private final Places places;

    WhoInterceptor(Scopes scopes, Places places) {
        this.scopes = scopes;
        this.places = places;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var scope = scopes.currentOrNull();
        if (scope != null && handler instanceof HandlerMethod && request.getAttribute(Who.ATTRIBUTE) == null) {
            var place = places.of(
                    scope.reach(), scope.institution(), scope.region(), RequestContextUtils.getLocale(request));
            var waiting = request.getAttribute(Who.WAITING) instanceof Integer number ? number : 0;
            var pressing = request.getAttribute(Who.PRESSING) instanceof Integer number ? number : -1;
            request.setAttribute(Who.ATTRIBUTE, who(scope, place, waiting, pressing));
        }
        return true;
    }

    private static Who who(Scope scope, String place, int waiting, int pressing) {
        var permissions = scope.role().permissions().stream()
                .filter(scope::may)
                .map(Permission::name)
                .collect(Collectors.toSet());
        return new Who(
                scope.person(),
                scope.name(),
                "Role." + scope.role().name(),
                place,
                permissions,
                scope.zone(),
                waiting,
                pressing);
    }
}
