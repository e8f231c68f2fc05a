package id.naungan.consult.research;

import id.naungan.access.Open;
import id.naungan.consult.research.Fetch.Fetched;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A researcher fetches what was approved: first the conditions of use, then the file, once. */
@Controller
class FetchPage {

    private final Fetch fetch;
    private final Visitors visitors;

    FetchPage(Fetch fetch, Visitors visitors) {
        this.fetch = fetch;
        this.visitors = visitors;
    }

    @GetMapping("/riset/ambil")
    @Open(ResearchPage.WHY)
    ModelAndView blank() {
        return new ModelAndView("consult/research/fetch");
    }

    @PostMapping("/riset/ambil")
    @Open(ResearchPage.WHY)
    ModelAndView conditions(@RequestParam(defaultValue = "") String kode, HttpServletRequest request) {
        var code = visitors.mayTry(request.getRemoteAddr()) ? Code.typed(kode).orElse(null) : null;
        var offer = code == null ? null : fetch.offer(code).orElse(null);
        return offer == null
                ? wrong("consult.error.code")
                : new ModelAndView("consult/research/fetch")
                        .addObject("offer", offer)
                        .addObject("code", kode.strip());
    }

    @PostMapping("/riset/ambil/berkas")
    @Open(ResearchPage.WHY)
    @Nullable
    ModelAndView take(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String setuju,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var code = visitors.mayTry(request.getRemoteAddr()) ? Code.typed(kode).orElse(null) : null;
        if (code == null) return wrong("consult.error.code");
        if (!setuju.equals("ya")) {
            var page = conditions(kode, request).addObject("wrong", "consult.error.conditions");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return switch (fetch.take(code)) {
            case Fetched.Unknown() -> wrong("consult.error.code");
            case Fetched.Before() -> wrong("consult.error.taken");
            case Fetched.Expired() -> wrong("consult.error.expired");
            case Fetched.Taken(var bytes) -> {
                response.setContentType("application/zip");
                response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-riset.zip\"");
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.getOutputStream().write(bytes);
                yield null;
            }
        };
    }

    private static ModelAndView wrong(String key) {
        var page = new ModelAndView("consult/research/fetch").addObject("wrong", key);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
