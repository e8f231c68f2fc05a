package id.naungan.incident.complaint;

import id.naungan.access.Open;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door of the complaint pages, and the way out of them. */
@Controller
class StartPage {

    static final String WHY = "anybody may tell of violence, without an account and without a name";

    @GetMapping("/aduan")
    @Open(WHY)
    String start() {
        return "incident/complaint/start";
    }

    /** Leaves the pages and has the browser forget what it kept of them; its history it keeps, and the pages say so. */
    @GetMapping("/aduan/keluar")
    @Open(WHY)
    void leave(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Lean.EXIT);
    }
}
