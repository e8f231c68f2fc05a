/** What each kind of recipient is owed, as rows an administrator edits. */
@org.jspecify.annotations.NullMarked
package id.naungan.spm.item;
