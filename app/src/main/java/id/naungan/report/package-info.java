/** Tier 5: regular reports of homes to the social service, programmes with their three reports, and evaluation. */
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
            "client"
        })
package id.naungan.report;
