/** Tier 2: telling people: on the screen, by letter, to other systems. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "store", "audit", "access", "web", "web :: form"})
package id.naungan.notice;
