package id.naungan.access.signout;

import id.naungan.access.Open;
import id.naungan.access.Scopes;
import id.naungan.access.SessionCookie;
import id.naungan.access.Sessions;
import id.naungan.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the session of this browser. */
@Controller
class SignOutPage {

    private final Sessions sessions;
    private final Scopes scopes;

    SignOutPage(Sessions sessions, Scopes scopes) {
        this.sessions = sessions;
        this.scopes = scopes;
    }

    @PostMapping("/keluar")
    @Open("a session that has ended by itself can still be left")
    String leave(HttpServletRequest request, HttpServletResponse response, Flash flash) {
        var scope = scopes.currentOrNull();
        if (scope != null && scope.session() != null) sessions.end(scope.session());
        SessionCookie.clear(request, response);
        flash.say("access.signout.done");
        return "redirect:/masuk";
    }
}
