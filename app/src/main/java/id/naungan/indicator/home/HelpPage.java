package id.naungan.indicator.home;

import id.naungan.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that are for everyone, before signing in too. */
@Controller
class HelpPage {

    @Open("help is for everyone, before signing in too")
    @GetMapping("/bantuan")
    String help() {
        return "indicator/help";
    }

    @Open("rights over personal data are for everyone")
    @GetMapping("/privasi")
    String privacy() {
        return "indicator/privacy";
    }
}
