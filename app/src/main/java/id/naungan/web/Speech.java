package id.naungan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Words for answers that are not pages: the same sentences a template would show. */
@Component
public class Speech {

    private final Kit kit;

    Speech(Kit kit) {
        this.kit = kit;
    }

    /** The same words where nobody asked: for jobs and the story. */
    public Ui in(Locale locale) {
        return new Ui(locale, null, "/", Query.of(null), Ui.Outcome.FINE, null, () -> "", kit);
    }

    /** What a template would get for this request. */
    public Ui of(HttpServletRequest request) {
        return new Ui(
                RequestContextUtils.getLocale(request),
                (Who) request.getAttribute(Who.ATTRIBUTE),
                request.getRequestURI(),
                Query.of(request.getQueryString()),
                Ui.Outcome.FINE,
                null,
                () -> "",
                kit);
    }
}
