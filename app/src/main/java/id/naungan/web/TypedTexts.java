package id.naungan.web;

import id.naungan.web.ErrorPage.Typed;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The texts of a form that could not be taken, so that they can be sent again even without a script. */
final class TypedTexts {

    private static final int MOST = 20_000;

    /** Never written back into a page. */
    private static final Pattern SECRET = Pattern.compile("(?i)^_.*|.*(sandi|password|token|kode|pin|secret).*");

    private TypedTexts() {}

    static List<Typed> of(HttpServletRequest request) {
        if (!method(request).equals("POST") || !plainForm(request.getContentType()) || !fromHere(request)) {
            return List.of();
        }
        var typed = request.getParameterMap().entrySet().stream()
                .filter(entry -> !SECRET.matcher(entry.getKey()).matches())
                .flatMap(entry -> Stream.of(entry.getValue()).map(text -> new Typed(entry.getKey(), text)))
                .filter(one -> !one.text().isBlank())
                .toList();
        return typed.stream().mapToInt(one -> one.text().length()).sum() > MOST ? List.of() : typed;
    }

    /** The container dispatches errors as GET whatever the request was. */
    private static String method(HttpServletRequest request) {
        var original = (String) request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return original == null ? request.getMethod() : original;
    }

    private static boolean plainForm(@Nullable String type) {
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** A foreign page must not be able to put its own words on a page of ours, one tap away from being sent. */
    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin") != null ? request.getHeader("Origin") : request.getHeader("Referer");
        try {
            return origin != null && Objects.equals(URI.create(origin).getAuthority(), request.getHeader("Host"));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
