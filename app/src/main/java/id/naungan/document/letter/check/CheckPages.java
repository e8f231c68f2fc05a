package id.naungan.document.letter.check;

import id.naungan.access.Open;
import id.naungan.document.letter.CheckCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Says whether a letter is genuine, to whoever holds it, and nothing about whom it speaks of. */
@Controller
class CheckPages {

    private final PublicLook look;
    private final Pace pace;

    CheckPages(PublicLook look, Pace pace) {
        this.look = look;
        this.pace = pace;
    }

    /** The code as it was typed leads to the same address as the square on the letter. */
    @GetMapping("/cek")
    @Open("whoever holds a letter may check it")
    String ask(@RequestParam(defaultValue = "") String kode, Model model) {
        var code = CheckCode.read(kode);
        if (code.isPresent()) return "redirect:/cek/" + code.get().text();
        model.addAttribute("typed", kode.length() > 60 ? kode.substring(0, 60) : kode);
        model.addAttribute("unreadable", !kode.isBlank());
        return "document/letter/ask";
    }

    @GetMapping("/cek/{code}")
    @Open("whoever holds a letter may check it")
    String check(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (!pace.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", "60");
            model.addAttribute("letter", null);
            model.addAttribute("tooMany", true);
            return "document/letter/checked";
        }
        var letter = look.up(code);
        if (letter.isEmpty()) response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("letter", letter.orElse(null));
        model.addAttribute("tooMany", false);
        return "document/letter/checked";
    }
}
