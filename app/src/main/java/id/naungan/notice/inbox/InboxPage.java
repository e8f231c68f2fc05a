package id.naungan.notice.inbox;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Flash;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one was told: unread first, the older ones behind a tab. */
@Controller
class InboxPage {

    private static final int LAST_PAGE = 1000;

    private final Inbox inbox;
    private final ReadNotices read;

    InboxPage(Inbox inbox, ReadNotices read) {
        this.inbox = inbox;
        this.read = read;
    }

    @GetMapping("/pemberitahuan")
    @May(Permission.OWN_ACCOUNT)
    String unread(@RequestParam(defaultValue = "1") int hal, Model model, Locale locale) {
        return page(true, hal, model, locale);
    }

    @GetMapping("/pemberitahuan/terbaca")
    @May(Permission.OWN_ACCOUNT)
    String older(@RequestParam(defaultValue = "1") int hal, Model model, Locale locale) {
        return page(false, hal, model, locale);
    }

    /** Opening marks as read and leads on; a POST, for a link would be followed by whoever fetches pages ahead. */
    @PostMapping("/pemberitahuan/{id}/pembacaan")
    @May(Permission.OWN_ACCOUNT)
    String open(@PathVariable UUID id) {
        return "redirect:" + read.open(id);
    }

    @PostMapping("/pemberitahuan/{id}/pengakuan")
    @May(Permission.OWN_ACCOUNT)
    String acknowledge(@PathVariable UUID id, Flash flash) {
        read.acknowledge(id);
        flash.say("notice.acknowledged");
        return "redirect:/pemberitahuan";
    }

    @PostMapping("/pemberitahuan/pembacaan")
    @May(Permission.OWN_ACCOUNT)
    String readAll(Flash flash) {
        flash.say("notice.all-read", read.readAll());
        return "redirect:/pemberitahuan";
    }

    private String page(boolean unread, int number, Model model, Locale locale) {
        var within = Math.clamp(number, 1, LAST_PAGE);
        model.addAttribute("told", inbox.page(unread, within, locale)).addAttribute("unread", unread);
        return "notice/inbox";
    }
}
