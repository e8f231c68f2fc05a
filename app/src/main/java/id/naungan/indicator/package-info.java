/** Tier 5: figures and dashboards. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "access",
            "web",
            "web :: form",
            "amend",
            "reference",
            "institution",
            "client",
            "casework",
            "note",
            "notice",
            "document"
        })
package id.naungan.indicator;
