package id.naungan.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.util.WebUtils;

/** A sentence shown once on the next page. It travels in a cookie: keep names and other personal facts out of it. */
public final class Flash {

    private static final String COOKIE = "pesan";
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Flash(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** The sentence of the page that follows this request. */
    public static Flash on(NativeWebRequest request) {
        return new Flash(
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    /** Shows the sentence of this key on the next page. */
    public void say(String key, Object... args) {
        var parts = new StringBuilder(key);
        Arrays.stream(args).forEach(arg -> parts.append('\u001f').append(arg));
        var text = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
        response.addHeader("Set-Cookie", cookie(request, text, 60));
    }

    static @Nullable String taken(
            HttpServletRequest request, HttpServletResponse response, Messages messages, Locale locale) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(text -> text.length() < 2000)
                .flatMap(text -> {
                    response.addHeader("Set-Cookie", cookie(request, "", 0));
                    return sentence(text, messages, locale);
                })
                .orElse(null);
    }

    private static Optional<String> sentence(String text, Messages messages, Locale locale) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\u001f");
            var args = Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
            return messages.has(locale, parts[0])
                    ? Optional.of(messages.get(locale, parts[0], args))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String cookie(HttpServletRequest request, String value, int seconds) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
