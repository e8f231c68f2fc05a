package id.naungan;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A request that carries the token as a browser does, in its cookie and in a header. The post processor of the same name that
 * comes with the security library puts another repository into the running filter, and real browsers fail from then on.
 */
public final class Csrf {

    private static final String TOKEN = "uji";

    private Csrf() {}

    public static RequestPostProcessor csrf() {
        return request -> {
            var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
            request.setCookies(Stream.concat(Arrays.stream(cookies), Stream.of(new Cookie("XSRF-TOKEN", TOKEN)))
                    .toArray(Cookie[]::new));
            request.addHeader("X-XSRF-TOKEN", TOKEN);
            return request;
        };
    }
}
