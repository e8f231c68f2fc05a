/** The tab of health: visits, illnesses, allergies, vaccines, and what is sealed. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.health;
