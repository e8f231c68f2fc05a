package id.naungan.incident.complaint;

/** An easy question in words, asked where one address sends very much. */
public record Sum(int a, int b, String token) {}
