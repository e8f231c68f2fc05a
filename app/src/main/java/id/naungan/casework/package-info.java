/** Tier 4: stays, transfers and roster import; later the whole case. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "access",
            "web",
            "web :: form",
            "amend",
            "trail",
            "reference",
            "sheet :: file",
            "sheet :: value",
            "sheet :: layout",
            "sheet :: report",
            "sheet :: run",
            "document",
            "document :: letter",
            "institution",
            "client",
            "client :: domain",
            "client :: search",
            "client :: register",
            "outbox",
            "notice"
        })
package id.naungan.casework;
