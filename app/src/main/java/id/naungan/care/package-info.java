/** Tier 4: what a person's everyday care consists of: health, growth, school, contact with the family, discipline and praise. */
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
            "institution",
            "notice",
            "client",
            "client :: domain"
        })
package id.naungan.care;
