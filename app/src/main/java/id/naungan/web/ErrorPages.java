package id.naungan.web;

import id.naungan.web.ErrorPage.Typed;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Every failure ends here, as a page in words or as problem+json; nobody ever sees a stack trace. */
@ControllerAdvice
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** A one-time link's token is a key: it stays out of the log. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{40,}");

    /** What was typed is shown again where it was not the reader's mistake. */
    private static final Set<Integer> KEPT = Set.of(401, 403, 409, 503);

    private final Messages messages;
    private final LocaleResolver languages;
    private final ProblemView problems;

    ErrorPages(Messages messages, LocaleResolver languages, ProblemView problems) {
        this.messages = messages;
        this.languages = languages;
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView thrown(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || thrown instanceof AsyncRequestNotUsableException) {
            return null; // the reader has left; there is nobody to tell
        }
        var failure = Failure.of(thrown);
        var code = code();
        if (failure.ours()) {
            LOG.error("{} {} {} failed", code, request.getMethod(), loggable(request), thrown);
        } else {
            LOG.info(
                    "{} {} {} answered {}: {}",
                    code,
                    request.getMethod(),
                    loggable(request),
                    failure.status(),
                    thrown.getClass().getSimpleName());
        }
        return answer(failure, code, request, response);
    }

    /** Failures outside of pages: filters, the container, unknown addresses. */
    @RequestMapping("/error")
    ModelAndView dispatched(HttpServletRequest request, HttpServletResponse response) {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var denied = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
        var failure = denied instanceof CsrfException expired
                ? Failure.of(expired)
                : thrown != null && (status == null || status == 500)
                        ? Failure.of(thrown)
                        : Failure.of(status == null ? 404 : status);
        return answer(failure, code(), request, response);
    }

    private ModelAndView answer(
            Failure failure, String code, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(failure.status());
        if (failure.status() == 503 || failure.status() == 429) {
            response.setHeader("Retry-After", "30");
        }
        var typed = KEPT.contains(failure.status()) ? TypedTexts.of(request) : List.<Typed>of();
        var page = new ErrorPage(
                failure.status(),
                failure.words(),
                failure.ours() ? code : "",
                typed,
                address(request),
                cameFrom(request),
                failure.differences(),
                failure.again());
        return wantsJson(request)
                ? new ModelAndView(problems, Map.of("problem", problem(failure, code, request)))
                : new ModelAndView("web/error/page", Map.of("error", page));
    }

    private ProblemDetail problem(Failure failure, String code, HttpServletRequest request) {
        var locale = languages.resolveLocale(request);
        var detail = ProblemDetail.forStatusAndDetail(
                failure.reason(), messages.get(locale, "error." + failure.words() + ".text"));
        detail.setTitle(messages.get(locale, "error." + failure.words() + ".title"));
        if (failure.ours()) {
            detail.setProperty("code", code);
        }
        return detail;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        var sent = request.getContentType();
        return accept == null
                ? sent != null && sent.startsWith(MediaType.APPLICATION_JSON_VALUE)
                : !accept.contains("text/html") && accept.contains("json");
    }

    private static String address(HttpServletRequest request) {
        var original = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original;
    }

    private static String loggable(HttpServletRequest request) {
        return KEY.matcher(request.getRequestURI()).replaceAll("•");
    }

    /** The page of ours the form stood on, or the home page. */
    private static String cameFrom(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        var here = request.getRequestURL();
        here.setLength(here.length() - request.getRequestURI().length());
        return referer != null && referer.startsWith(here + "/") ? referer.substring(here.length()) : "/";
    }

    private static String code() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()).toUpperCase(Locale.ROOT);
    }
}
