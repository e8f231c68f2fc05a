package id.naungan.portal.check;

import id.naungan.access.Open;
import id.naungan.document.letter.CheckCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A code under a letter leads to what the letter's own check says; any other number is looked for in the register. */
@Controller
class CheckPage {

    private static final int LONGEST = 80;

    @GetMapping("/periksa")
    @Open("whoever holds a document may check it")
    String check(@RequestParam(defaultValue = "") String kode, Model model) {
        var code = CheckCode.read(kode);
        if (code.isPresent()) return "redirect:/cek/" + code.get().text();
        var typed = kode.strip();
        if (typed.length() >= 4 && typed.length() <= LONGEST && typed.matches(".*\\d.*"))
            return "redirect:/cari-lks?cari=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        model.addAttribute("typed", typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        return "portal/check";
    }
}
