/** Tier 5: visits, findings and what is done about them, warning letters, recommendations, self-assessment. */
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
            "document :: letter",
            "notice",
            "institution",
            "institution :: domain",
            "client",
            "instrument :: domain"
        })
package id.naungan.monitoring;
