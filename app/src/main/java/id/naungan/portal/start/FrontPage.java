package id.naungan.portal.start;

import id.naungan.access.Open;
import id.naungan.access.Permission;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: visitors find the portal, everybody else is sent to the page his or her day begins with. */
@Controller
class FrontPage {

    private final Scopes scopes;

    FrontPage(Scopes scopes) {
        this.scopes = scopes;
    }

    @Open("visitors find the door here")
    @GetMapping("/")
    String front() {
        var scope = scopes.currentOrNull();
        return scope == null ? "portal/front" : "redirect:" + start(scope);
    }

    private static String start(Scope scope) {
        if (scope.may(Permission.SEE_DASHBOARD)) return "/dasbor";
        if (scope.may(Permission.WRITE_NOTE)) return "/hari-ini";
        if (scope.may(Permission.SEE_CLIENTS)) return "/klien";
        return scope.may(Permission.SEE_TRAIL) ? "/jejak" : "/akun";
    }
}
