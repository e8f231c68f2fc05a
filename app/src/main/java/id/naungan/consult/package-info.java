/** Tier 5: questions of homes, guidance that offices publish, requests of universities for data without persons. */
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
            "casework"
        })
package id.naungan.consult;
