/** Tier 5: the papers a home lives by: versions, who was told, who has understood, and what offices lend. */
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
            "partner"
        })
package id.naungan.policy;
