/** Tier 5: aid to homes: programmes, proposals counted from days of verified residents, verification, payment, receipts, accounts. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "access",
            "web",
            "web :: form",
            "outbox",
            "amend",
            "trail",
            "reference",
            "document",
            "document :: letter",
            "notice",
            "institution",
            "client",
            "casework",
            "sheet :: run"
        })
package id.naungan.aid;
