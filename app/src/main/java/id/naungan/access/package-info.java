/** Tier 1: accounts, roles, permissions, scope, sign-in. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "store", "audit", "web", "web :: form", "amend"})
package id.naungan.access;
