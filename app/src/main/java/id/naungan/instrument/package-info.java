/** Tier 2: questionnaires as data, and the sheets that are filled from them; other modules own the occasion. */
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
            "trail",
            "reference",
            "document",
            "sheet :: file"
        })
package id.naungan.instrument;
