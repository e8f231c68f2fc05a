package id.naungan.partner;

import id.naungan.institution.InstitutionCover;
import id.naungan.web.Tab;
import java.util.List;

/** The four parts behind the tab of a home's partners. */
public final class PartnerParts {

    private PartnerParts() {}

    public static List<Tab> of(InstitutionCover cover) {
        var here = cover.href() + "/mitra";
        return List.of(
                new Tab("partner.part.agreements", here),
                new Tab("partner.part.volunteers", here + "/relawan"),
                new Tab("partner.part.visits", here + "/tamu"),
                new Tab("partner.part.stakeholders", here + "/jejaring"));
    }
}
