package id.naungan.indicator.home;

import id.naungan.access.Open;
import id.naungan.access.Permission;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everyone to the page his or her day begins with. */
@Controller
class HomePage {

    private final Scopes scopes;

    HomePage(Scopes scopes) {
        this.scopes = scopes;
    }

    @Open("visitors find the door here")
    @GetMapping("/")
    String home() {
        var scope = scopes.currentOrNull();
        return scope == null ? "indicator/door" : "redirect:" + start(scope);
    }

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

    private static String start(Scope scope) {
        if (scope.may(Permission.SEE_DASHBOARD)) return "/dasbor";
        if (scope.may(Permission.WRITE_NOTE)) return "/hari-ini";
        if (scope.may(Permission.SEE_CLIENTS)) return "/klien";
        return scope.may(Permission.SEE_TRAIL) ? "/jejak" : "/akun";
    }
}
