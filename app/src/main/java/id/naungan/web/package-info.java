/** Layout, form kit, components and error pages shared by every screen. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package id.naungan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
