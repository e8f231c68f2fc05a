/** Tier 1: what was written on a phone arrives once, in whatever network; conflicts show both versions. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "store", "access", "web", "web :: form"})
package id.naungan.outbox;
