package id.naungan.casework.sleeping;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.Today;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who sleeps where: rooms with their sleepers, and one select a resident. */
@Controller
class BedsPage {

    private static final String FIELD = "kamar-";

    private final InstitutionCovers covers;
    private final Beds beds;
    private final Today today;

    BedsPage(InstitutionCovers covers, Beds beds, Today today) {
        this.covers = covers;
        this.beds = beds;
        this.today = today;
    }

    @GetMapping("/lks/{id}/kamar/penghuni")
    @May(Permission.SEE_CLIENTS)
    String page(@PathVariable UUID id, Model model) {
        var view = beds.of(id);
        model.addAttribute("cover", covers.of(id))
                .addAttribute("rooms", view.rooms())
                .addAttribute("without", view.without())
                .addAttribute("today", today.date());
        return "casework/sleeping/page";
    }

    /** An empty text is "no bed"; who is not in the form stays where he is. */
    @PostMapping("/lks/{id}/kamar/penghuni")
    @May(Permission.ADMIT_CLIENT)
    String place(@PathVariable UUID id, HttpServletRequest request, Flash flash) {
        covers.of(id);
        var wanted = new HashMap<UUID, @Nullable UUID>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD))
                wanted.put(uuid(name.substring(FIELD.length())), values[0].isEmpty() ? null : uuid(values[0]));
        });
        beds.place(id, wanted);
        flash.say("sleeping.saved");
        return "redirect:/lks/" + id + "/kamar/penghuni";
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotVisible();
        }
    }
}
