package id.naungan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Switches the language and goes back to where the reader was. */
@Controller
class LanguagePage {

    private final LocaleResolver languages;

    LanguagePage(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/bahasa")
    String choose(
            @RequestParam(defaultValue = "id") String bahasa,
            @RequestParam(defaultValue = "/") String kembali,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, bahasa.equals("en") ? Locale.ENGLISH : Messages.INDONESIAN);
        return "redirect:" + local(kembali);
    }

    /** Only an address of our own: one slash, then anything a path may hold. */
    private static String local(String address) {
        return address.matches("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*") ? address : "/";
    }
}
