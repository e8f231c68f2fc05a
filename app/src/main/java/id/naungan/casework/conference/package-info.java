/** Case conferences (pembahasan kasus, F6b): what is due or worrying is discussed, decided and followed up. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.conference;
