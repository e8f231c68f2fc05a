/** Tier 4: incidents: from a phone or from the public to the people who must act, with clocks, until they are closed. */
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
            "document :: letter",
            "notice",
            "institution",
            "client",
            "client :: domain"
        })
package id.naungan.incident;
