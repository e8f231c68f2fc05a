/** Tier 4: trainings offices hold: from the gaps of the matrix to invitations, attendance at the door, certificates and coverage. */
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
            "institution :: domain",
            "client",
            "staff",
            "staff :: domain"
        })
package id.naungan.training;
