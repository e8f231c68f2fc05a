/** Tier 5: the three levels of the standard, what homes have beside them, and the profile of a home from its records. */
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
            "institution :: domain"
        })
package id.naungan.standard;
