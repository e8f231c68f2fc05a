package id.naungan.training.action;

import java.util.UUID;

/** A certificate of somebody of the home. */
public record HomePaper(UUID letterId, String number, String name, String title, boolean withdrawn) {}
