package id.naungan.notice.delivery;

import id.naungan.access.May;
import id.naungan.access.Permission;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of letters and calls. */
@Controller
class DeliveriesPage {

    private static final int LAST_PAGE = 200;

    private final DeliveryList list;

    DeliveriesPage(DeliveryList list) {
        this.list = list;
    }

    @GetMapping("/pemberitahuan/pengiriman")
    @May(Permission.MANAGE_NOTICES)
    String show(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int hal,
            Model model,
            Locale locale) {
        model.addAttribute("sent", list.page(status, Math.clamp(hal, 1, LAST_PAGE), locale))
                .addAttribute("status", status);
        return "notice/deliveries";
    }
}
