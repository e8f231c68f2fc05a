/** Tier 3: who works in a home: the person, papers that clear for duty, what was learnt, reviews, handing over, who is barred. */
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
            "client"
        })
package id.naungan.staff;
