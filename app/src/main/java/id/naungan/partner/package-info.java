/** Tier 4: who stands around a home: agreements, volunteers, visitors, stakeholders. */
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
            "trail",
            "reference",
            "document",
            "notice",
            "institution",
            "client"
        })
package id.naungan.partner;
