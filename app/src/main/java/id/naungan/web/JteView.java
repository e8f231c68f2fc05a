package id.naungan.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.naungan.web.Ui.Outcome;
import id.naungan.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;

/** Renders the template of the same name. A model with a form that has problems answers 422, whoever put it there. */
final class JteView implements View {

    private final TemplateEngine engine;
    private final Kit kit;
    private final String name;
    private final Locale locale;

    JteView(TemplateEngine engine, Kit kit, String name, Locale locale) {
        this.engine = engine;
        this.kit = kit;
        this.name = name;
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Messages.INDONESIAN;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var params = new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
        params.keySet().removeIf(key -> key.startsWith("org.springframework"));
        var rejected = params.values().stream().anyMatch(value -> value instanceof Form<?> form && form.hasProblems());
        if (rejected && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var outcome = rejected ? Outcome.REJECTED : response.getStatus() >= 400 ? Outcome.FAILED : Outcome.FINE;
        params.put("ui", ui(outcome, request, response));
        var out = new Utf8ByteOutput();
        engine.render(name + ".jte", params, out);
        response.setContentType(getContentType());
        response.setHeader("Content-Language", locale.getLanguage());
        response.setContentLength(out.getContentLength());
        try (var body = response.getOutputStream()) {
            // In one piece: the template's hundreds of pieces would each pass all filters and the compressor by
            // themselves.
            body.write(out.toByteArray());
        }
    }

    private Ui ui(Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        var failed = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        var part = request.getHeader("HX-Request") != null;
        return new Ui(
                locale,
                (Who) request.getAttribute(Who.ATTRIBUTE),
                failed == null ? request.getRequestURI() : failed,
                Query.of(request.getQueryString()),
                outcome,
                // A part of a page has no place for the sentence; it waits for the next whole page.
                part ? null : Flash.taken(request, response, kit.messages(), locale),
                () -> csrf(request),
                kit);
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
