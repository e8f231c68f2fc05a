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
            "notice",
            "institution",
            "client",
            "casework",
            "sheet"
        })
package id.naungan.aid;
