package id.naungan.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says who may use it. */
@NaunganTest
class RoutesAreGuardedTest {

    /** What the web module serves to everybody: it knows no permissions, and shows no record. Anything new there belongs in this list. */
    private static final Set<String> SHARED = Set.of(
            "LanguagePage#choose", "ErrorPages#dispatched", "RegionChoicesPage#choices", "ServiceWorkerPage#script");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void every_route_has_a_permission_or_is_open_with_a_reason() {
        assertThat(routes.getHandlerMethods()).isNotEmpty();
        assertThat(unguarded(routes.getHandlerMethods())).isEmpty();
    }

    @Test
    void a_route_that_says_nothing_is_found() throws Exception {
        var method = new HandlerMethod(new Careless(), Careless.class.getDeclaredMethod("open"));
        var found = unguarded(Map.of(RequestMappingInfo.paths("/lalai").build(), method));
        assertThat(found).containsExactly("Careless#open [/lalai]");
    }

    @Test
    void nobody_may_change_anything_by_a_link() {
        var changing = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> ours(route.getValue()))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().isEmpty())
                .map(route -> name(route.getValue()))
                .filter(name -> !SHARED.contains(name))
                .toList();
        assertThat(changing).as("routes that answer to every method").isEmpty();
    }

    private static List<String> unguarded(Map<RequestMappingInfo, HandlerMethod> routes) {
        return routes.entrySet().stream()
                .filter(route -> ours(route.getValue()))
                .filter(route -> !route.getValue().hasMethodAnnotation(May.class))
                .filter(route -> {
                    var open = route.getValue().getMethodAnnotation(Open.class);
                    return open == null || open.value().isBlank();
                })
                .filter(route -> !SHARED.contains(name(route.getValue())))
                .map(route -> name(route.getValue()) + " " + route.getKey().getPatternValues())
                .sorted()
                .collect(Collectors.toList());
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("id.naungan.");
    }

    private static String name(HandlerMethod method) {
        return method.getBeanType().getSimpleName() + "#" + method.getMethod().getName();
    }

    static class Careless {
        @GetMapping("/lalai")
        String open() {
            return "";
        }
    }
}
