package id.naungan.casework.referral;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.Readings;
import id.naungan.reference.Codes;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The worklist of referrals, and one whose person has moved on, for the home that wrote it. */
@Controller
class ReferralListPage {

    private final ReferralList list;
    private final Referrals referrals;
    private final ReferralViews views;
    private final Readings readings;
    private final Codes codes;
    private final TransactionOperations transaction;

    ReferralListPage(
            ReferralList list,
            Referrals referrals,
            ReferralViews views,
            Readings readings,
            Codes codes,
            TransactionOperations transaction) {
        this.list = list;
        this.referrals = referrals;
        this.views = views;
        this.readings = readings;
        this.codes = codes;
        this.transaction = transaction;
    }

    @GetMapping("/rujukan")
    @May(Permission.SEE_CASE)
    ModelAndView list(@RequestParam(required = false) @Nullable String isi, @RequestParam(defaultValue = "1") int hal) {
        var filter = filter(isi);
        return new ModelAndView("casework/referral/list")
                .addObject("filter", filter)
                .addObject("counts", list.counts())
                .addObject("page", list.page(filter, Math.clamp(hal, 1, 1000)))
                .addObject("codes", codes);
    }

    private static ReferralFilter filter(@Nullable String typed) {
        for (var filter : ReferralFilter.values()) if (filter.name().equals(typed)) return filter;
        return ReferralFilter.menunggu;
    }

    @GetMapping("/rujukan/arsip/{id}")
    @May(Permission.SEE_CASE)
    ModelAndView former(@PathVariable UUID id) {
        return transaction.execute(status -> {
            var referral = referrals.find(id).orElseThrow(NotVisible::new);
            return readings.of(
                    referral.clientId(),
                    "rujukan",
                    () -> new ModelAndView("casework/referral/former")
                            .addObject("view", views.of(referral))
                            .addObject("codes", codes));
        });
    }
}
