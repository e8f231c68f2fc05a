/** What is told without anybody pressing a button. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.remind;
