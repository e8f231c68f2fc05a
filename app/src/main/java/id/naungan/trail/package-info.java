/** Tier 1: the screens of the trail: the history of any record, who opened a file, and the auditor's proof. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "store", "audit", "audit :: history", "access", "web", "web :: form"})
package id.naungan.trail;
