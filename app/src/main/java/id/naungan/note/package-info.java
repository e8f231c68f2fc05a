/** Tier 4: what happened today: the caregiver's daily notes, and what one shift tells the next. */
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
            "client",
            "casework"
        })
package id.naungan.note;
