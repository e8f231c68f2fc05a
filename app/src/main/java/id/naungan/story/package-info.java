/** Tier 6: the one story of demo, tests and screenshots: named people in seven homes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule
package id.naungan.story;
