/** Guidelines that offices publish for the homes of their region. */
@org.jspecify.annotations.NullMarked
package id.naungan.policy.library;
