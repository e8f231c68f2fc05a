package id.naungan.web;

/** One step of the way from the home page to this page. */
public record Crumb(String text, String href) {}
