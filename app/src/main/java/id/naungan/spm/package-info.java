/** Tier 5: the ledger of minimum service standards (SPM): needs, what each person got, attainment, and what was reported. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "access",
            "web",
            "web :: form",
            "trail",
            "reference",
            "document",
            "notice",
            "institution",
            "client",
            "sheet :: file",
            "sheet :: run"
        })
package id.naungan.spm;
