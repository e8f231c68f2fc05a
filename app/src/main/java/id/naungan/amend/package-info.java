/** Tier 1: the one screen that corrects any section of a legal record: old and new side by side, reason, evidence. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "store", "audit", "access", "web", "web :: form"})
package id.naungan.amend;
