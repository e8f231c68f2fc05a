package id.naungan.document.letter.template;

/** The words around a letter with every placeholder filled in; empty texts where there are none. */
public record Wording(String header, String title, String opening, String closing) {}
